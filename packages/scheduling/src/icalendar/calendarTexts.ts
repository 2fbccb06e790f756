import { type LanguageTag, textIn } from "@samtal/core";

/** The fixed texts of the files that are written here. */
const texts = {
  reminder: { sv: "Påminnelse", en: "Reminder" },
} as const;

/**
 * A fixed text in the reader's language, and which language that is.
 *
 * @param name - which text
 * @param language - what the reader reads
 * @returns the text; English where there is none in that language
 */
export function calendarText(
  name: keyof typeof texts,
  language: LanguageTag,
): { readonly text: string; readonly language: string } {
  const swedish = textIn({ sv: texts[name].sv }, language);
  return swedish === undefined
    ? { text: texts[name].en, language: language.startsWith("en") ? language : "en" }
    : { text: swedish, language };
}
