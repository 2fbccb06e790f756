import { applicationEventSchema } from "../../lifecycle/applicationEvent.ts";
import { builder } from "./builder.ts";

/**
 * The candidate withdraws the application of `buildApplication`.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildApplicationEvent = builder(applicationEventSchema, {
  schemaVersion: 1,
  machine: "application",
  applicationId: "application_1",
  type: "withdraw",
  at: "2027-03-12T18:00:00Z",
  actor: "candidate",
});
