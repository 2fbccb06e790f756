import type * as fc from "fast-check";
import { type Competency, competencySchema } from "../../models/guide/competency.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Competencies. */
export function arbitraryCompetency(): fc.Arbitrary<Competency> {
  return arbitraryOf(competencySchema);
}
