import { MessageFormat } from "messageformat";
import { SamtalError } from "../errors/samtalError.ts";
import type { Reason } from "./reason.ts";

/** The languages that every text of Samtal exists in. */
export type Locale = "sv" | "en";

/** Codes to their texts, each a Unicode MessageFormat 2 message over the code's parameters. */
export type ReasonTexts = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

const compiled = new Map<string, MessageFormat>();

/**
 * A reason in words.
 *
 * @param reason - the reason
 * @param locale - `sv` or `en`
 * @param texts - the texts of the packages whose reasons may occur, spread into one object
 * @returns one sentence without personal data, since reasons hold none
 * @throws {@link SamtalError} `core/unknown-reason` when no text has the code, `core/missing-reason-param` when
 *   the text needs a parameter that the reason lacks
 * @example
 * ```ts
 * import { explain, reason, reasonTexts } from "@samtal/core";
 *
 * explain(reason("core/zone-gap", { shiftMinutes: 60 }), "en", reasonTexts);
 * // => "The clock skips this time on that day; it was moved forward by 60 minutes."
 * ```
 */
export function explain(reason: Reason, locale: Locale, texts: ReasonTexts): string {
  const text = Object.hasOwn(texts, reason.code) ? texts[reason.code]?.[locale] : undefined;
  if (text === undefined) throw SamtalError.of("core/unknown-reason");
  return message(locale, text).format({ ...reason.params }, () => {
    throw SamtalError.of("core/missing-reason-param", [], { reason: reason.code });
  });
}

/** Compiling a message costs far more than formatting it; the texts are a fixed, small set. */
function message(locale: Locale, text: string): MessageFormat {
  const key = `${locale}\n${text}`;
  let format = compiled.get(key);
  if (!format) {
    format = new MessageFormat(locale, text, { bidiIsolation: "none" });
    compiled.set(key, format);
  }
  return format;
}
