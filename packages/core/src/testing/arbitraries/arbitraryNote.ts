import type * as fc from "fast-check";
import { type Note, noteSchema } from "../../models/assessment/note.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Notes in any wording. */
export function arbitraryNote(): fc.Arbitrary<Note> {
  return arbitraryOf(noteSchema);
}
