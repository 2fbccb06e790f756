import { applicationStateSchema } from "../../lifecycle/applicationState.ts";
import { builder } from "./builder.ts";

/**
 * The application of `buildApplication`, in process.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildApplicationState = builder(applicationStateSchema, {
  schemaVersion: 1,
  machine: "application",
  applicationId: "application_1",
  status: "in-process",
  since: "2027-02-16T09:00:00Z",
});
