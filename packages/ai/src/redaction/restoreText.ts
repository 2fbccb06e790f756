import { placeholderPattern } from "./placeholder.ts";

/** A text with its words back, and how many placeholders nobody handed out. */
export interface RestoredText {
  readonly text: string;
  /** Placeholders without an entry, which stand in the text as they were. */
  readonly unknown: number;
}

/**
 * Gives a text the words back that `redactTexts` took out, whatever case the placeholders are written in.
 *
 * @param text - a redacted text, or one that a model wrote with the placeholders of one
 * @param placeholders - those of the redaction
 * @returns the text, and how many placeholders in it were never handed out
 * @example
 * ```ts
 * import { redactTexts, restoreText } from "@samtal/ai";
 *
 * const { texts, placeholders } = redactTexts(["Ask Bo Li."], [{ name: "Bo Li" }]);
 * [texts[0], restoreText("[[person1]] asked.", placeholders).text]; // => ["Ask [[person1]].", "Bo Li asked."]
 * ```
 */
export function restoreText(text: string, placeholders: ReadonlyMap<string, string>): RestoredText {
  let unknown = 0;
  const restored = text.replaceAll(placeholderPattern, (placeholder) => {
    const words = placeholders.get(placeholder.toLowerCase());
    if (words === undefined) unknown += 1;
    return words ?? placeholder;
  });
  return { text: restored, unknown };
}
