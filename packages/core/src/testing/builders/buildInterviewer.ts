import { interviewerSchema } from "../../models/people/interviewer.ts";
import { builder } from "./builder.ts";

/**
 * An interviewer in Stockholm, trained until the end of 2028.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildInterviewer = builder(interviewerSchema, {
  schemaVersion: 1,
  id: "interviewer_1",
  name: "Nils Ek",
  contact: { email: "nils.ek@example.com" },
  timeZone: "Europe/Stockholm",
  language: "sv",
  qualifications: [{ key: "structured-interviewing", validFrom: "2026-01-01", validUntil: "2028-12-31" }],
});
