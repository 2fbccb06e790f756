import { interviewEventSchema } from "../../lifecycle/interviewEvent.ts";
import { builder } from "./builder.ts";

/** The lobby of `buildInterview` opens. @throws SamtalError when an override makes it invalid */
export const buildInterviewEvent = builder(interviewEventSchema, {
  schemaVersion: 1,
  machine: "interview",
  interviewId: "interview_1",
  type: "open-lobby",
  at: "2027-03-16T08:50:00Z",
  actor: "system",
});
