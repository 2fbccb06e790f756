import { recordingSchema } from "../../models/dataProtection/recording.ts";
import { builder } from "./builder.ts";

/**
 * A recording of `buildInterview` to which the candidate agreed.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildRecording = builder(recordingSchema, {
  schemaVersion: 1,
  id: "recording_1",
  interviewId: "interview_1",
  startedAt: "2027-03-16T09:01:00Z",
  subjectIds: ["candidate_1", "interviewer_1", "interviewer_2"],
  consentIds: ["consent_1", "consent_2", "consent_3"],
  accessIds: ["interviewer_1", "interviewer_2"],
});
