import { interviewStateSchema } from "../../lifecycle/interviewState.ts";
import { builder } from "./builder.ts";

/** The interview of `buildInterview`, booked. @throws SamtalError when an override makes it invalid */
export const buildInterviewState = builder(interviewStateSchema, {
  schemaVersion: 1,
  machine: "interview",
  interviewId: "interview_1",
  status: "booked",
  bookingId: "booking_1",
  since: "2027-03-02T09:00:00Z",
});
