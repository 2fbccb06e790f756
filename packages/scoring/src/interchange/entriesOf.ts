import { ownField } from "./ownField.ts";
import type { ScorecardEntry } from "./readScorecard.ts";

/** The attributes of a list one by one, so that a list of a million is not copied first. */
export function* entriesOf(
  attributes: readonly unknown[],
  fields: { readonly name: string; readonly rating: string; readonly note?: string },
  path: readonly (string | number)[],
): Generator<ScorecardEntry> {
  for (const [at, entry] of attributes.entries()) {
    yield {
      name: ownField(entry, fields.name),
      rating: ownField(entry, fields.rating),
      note: fields.note === undefined ? undefined : ownField(entry, fields.note),
      path: [...path, at],
      fields,
    };
  }
}
