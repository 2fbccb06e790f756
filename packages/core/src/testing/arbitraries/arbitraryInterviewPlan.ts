import * as fc from "fast-check";
import * as z from "zod";
import { type InterviewPlan, interviewPlanSchema, parseInterviewPlan } from "../../models/process/interviewPlan.ts";
import { arbitraryOf } from "./arbitraryOf.ts";
import { arbitraryRound } from "./arbitraryRound.ts";

/** Plans of one to four rounds. */
export function arbitraryInterviewPlan(): fc.Arbitrary<InterviewPlan> {
  const { rounds: _, ...rest } = interviewPlanSchema.shape;
  return fc
    .record({
      plan: arbitraryOf(z.strictObject(rest)),
      rounds: fc.uniqueArray(arbitraryRound(), { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
    })
    .map(({ plan, rounds }) => parseInterviewPlan({ ...plan, rounds }));
}
