import type * as fc from "fast-check";
import { type Assessment, assessmentSchema } from "../../models/assessment/assessment.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Assessments by shape: their figures do not add up. */
export function arbitraryAssessment(): fc.Arbitrary<Assessment> {
  return arbitraryOf(assessmentSchema);
}
