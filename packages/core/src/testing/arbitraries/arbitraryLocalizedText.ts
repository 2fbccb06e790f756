import * as fc from "fast-check";
import { type LocalizedText, localizedTextSchema } from "../../models/text/localizedText.ts";
import { arbitraryLanguageTag } from "./arbitraryLanguageTag.ts";
import { arbitraryText } from "./arbitraryText.ts";

/** The same text in one to three languages. */
export function arbitraryLocalizedText(): fc.Arbitrary<LocalizedText> {
  return fc
    .dictionary(arbitraryLanguageTag(), arbitraryText(), { minKeys: 1, maxKeys: 3, noNullPrototype: true })
    .map((text) => localizedTextSchema.parse(text));
}
