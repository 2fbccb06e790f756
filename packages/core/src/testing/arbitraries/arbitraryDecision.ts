import type * as fc from "fast-check";
import { type Decision, decisionSchema } from "../../models/assessment/decision.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Decisions with and without an override. */
export function arbitraryDecision(): fc.Arbitrary<Decision> {
  return arbitraryOf(decisionSchema);
}
