import type * as fc from "fast-check";
import { type NextStep, nextStepSchema } from "../../models/process/nextStep.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Next steps. */
export function arbitraryNextStep(): fc.Arbitrary<NextStep> {
  return arbitraryOf(nextStepSchema);
}
