import { decisionSchema } from "../../models/assessment/decision.ts";
import { builder } from "./builder.ts";

/** An offer, decided by the chair. @throws SamtalError when an override makes it invalid */
export const buildDecision = builder(decisionSchema, {
  schemaVersion: 1,
  id: "decision_1",
  applicationId: "application_1",
  outcome: "offer",
  decidedBy: "interviewer_1",
  decidedAt: "2027-03-22T13:00:00Z",
  merits: "Visade i alla tre frågorna att hen felsöker metodiskt och får andra med sig.",
});
