import { applicationSchema } from "../../models/process/application.ts";
import { builder } from "./builder.ts";

/**
 * The application of `buildCandidate` for `buildRole`, in process.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildApplication = builder(applicationSchema, {
  schemaVersion: 1,
  id: "application_1",
  candidateId: "candidate_1",
  roleId: "role_backend",
  appliedAt: "2027-02-15T08:30:00Z",
  status: "in-process",
});
