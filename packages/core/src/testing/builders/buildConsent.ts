import { consentSchema } from "../../models/dataProtection/consent.ts";
import { builder } from "./builder.ts";

/**
 * The candidate's consent to a recording of `buildInterview`.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildConsent = builder(consentSchema, {
  schemaVersion: 1,
  id: "consent_1",
  subjectId: "candidate_1",
  purpose: "recording",
  interviewId: "interview_1",
  answer: "given",
  answeredAt: "2027-03-10T12:00:00Z",
  textVersion: "2027-01",
});
