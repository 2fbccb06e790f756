import type * as fc from "fast-check";
import { type Evidence, evidenceSchema } from "../../models/assessment/evidence.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Evidence in any wording. */
export function arbitraryEvidence(): fc.Arbitrary<Evidence> {
  return arbitraryOf(evidenceSchema);
}
