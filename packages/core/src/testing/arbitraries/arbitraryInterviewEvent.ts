import type * as fc from "fast-check";
import { type InterviewEvent, interviewEventSchema } from "../../lifecycle/interviewEvent.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Events of interviews. */
export function arbitraryInterviewEvent(): fc.Arbitrary<InterviewEvent> {
  return arbitraryOf(interviewEventSchema);
}
