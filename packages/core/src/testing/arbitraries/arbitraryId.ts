import type * as fc from "fast-check";
import { type Id, type IdKind, idSchema } from "../../ids/id.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/**
 * Ids of one kind.
 *
 * @param kind - what the ids name
 * @returns branded ids
 */
export function arbitraryId<Kind extends IdKind>(kind: Kind): fc.Arbitrary<Id<Kind>> {
  return arbitraryOf(idSchema(kind));
}
