import type * as fc from "fast-check";
import { type Anchor, anchorSchema } from "../../models/guide/anchor.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Anchors. */
export function arbitraryAnchor(): fc.Arbitrary<Anchor> {
  return arbitraryOf(anchorSchema);
}
