import type * as fc from "fast-check";
import { type InterviewState, interviewStateSchema } from "../../lifecycle/interviewState.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** States of interviews. */
export function arbitraryInterviewState(): fc.Arbitrary<InterviewState> {
  return arbitraryOf(interviewStateSchema);
}
