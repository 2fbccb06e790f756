import type * as fc from "fast-check";
import { type InterviewPlan, interviewPlanSchema } from "../../models/process/interviewPlan.ts";
import { roundSchema } from "../../models/process/round.ts";
import { arbitraryOf } from "./arbitraryOf.ts";
import { arbitraryRound } from "./arbitraryRound.ts";

/** Plans of one to four rounds. */
export function arbitraryInterviewPlan(): fc.Arbitrary<InterviewPlan> {
  return arbitraryOf(interviewPlanSchema, [[roundSchema, arbitraryRound()]]);
}
