import type { LanguageTag } from "./languageTag.ts";
import type { LocalizedText } from "./localizedText.ts";

/**
 * The wording of a text in a language: the exact tag, else the tag shortened from its end, else nothing.
 *
 * There is no fall back to another language: whoever shows the text decides what to do without it. The order is
 * that of RFC 4647, section 3.4.
 *
 * @param text - the text in its languages
 * @param language - the wanted language
 * @returns the wording, or `undefined`
 * @example
 * ```ts
 * import { textIn } from "@samtal/core";
 *
 * textIn({ sv: "Hej", en: "Hello" }, "en-GB"); // => "Hello"
 * ```
 */
export function textIn(text: LocalizedText, language: LanguageTag): string | undefined {
  const subtags = language.split("-");
  for (let count = subtags.length; count > 0; count -= 1) {
    const tag = subtags.slice(0, count).join("-");
    if (Object.hasOwn(text, tag)) return text[tag];
  }
  return undefined;
}
