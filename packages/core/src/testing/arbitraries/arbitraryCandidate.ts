import type * as fc from "fast-check";
import { type Candidate, candidateSchema } from "../../models/people/candidate.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Candidates of any name, in any zone. */
export function arbitraryCandidate(): fc.Arbitrary<Candidate> {
  return arbitraryOf(candidateSchema);
}
