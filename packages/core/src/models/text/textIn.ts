import type { LanguageTag } from "./languageTag.ts";
import type { LocalizedText } from "./localizedText.ts";

/**
 * The wording of a text in a language: the exact tag, else the bare language, else nothing.
 *
 * There is no fall back to another language: whoever shows the text decides what to do without it.
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
  if (Object.hasOwn(text, language)) return text[language];
  const [bare = ""] = language.split("-");
  return Object.hasOwn(text, bare) ? text[bare] : undefined;
}
