import { techCheckSchema } from "../../models/process/techCheck.ts";
import { builder } from "./builder.ts";

/**
 * The candidate's test the day before, everything passed.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildTechCheck = builder(techCheckSchema, {
  schemaVersion: 1,
  participantId: "candidate_1",
  interviewId: "interview_1",
  checkedAt: "2027-03-15T15:00:00Z",
  sound: "passed",
  picture: "passed",
  light: "passed",
  downloadMegabitsPerSecond: 48,
  uploadMegabitsPerSecond: 11,
});
