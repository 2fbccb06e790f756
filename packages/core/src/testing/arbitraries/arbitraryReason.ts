import type * as fc from "fast-check";
import { type Reason, reasonSchema } from "../../reasons/reason.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Reasons of any code. */
export function arbitraryReason(): fc.Arbitrary<Reason> {
  return arbitraryOf(reasonSchema);
}
