import * as fc from "fast-check";
import type { LanguageTag } from "../../models/text/languageTag.ts";

/** Language tags with and without script and region. */
export function arbitraryLanguageTag(): fc.Arbitrary<LanguageTag> {
  return fc.constantFrom("sv", "sv-FI", "en", "en-GB", "pt-PT", "zh-Hant-TW", "kn", "smj");
}
