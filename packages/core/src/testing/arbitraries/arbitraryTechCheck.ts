import type * as fc from "fast-check";
import { type TechCheck, techCheckSchema } from "../../models/process/techCheck.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Technical checks, tests left out among them. */
export function arbitraryTechCheck(): fc.Arbitrary<TechCheck> {
  return arbitraryOf(techCheckSchema);
}
