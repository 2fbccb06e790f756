import type { LanguageTag } from "@samtal/core";
import { type Duration, elapsedMilliseconds } from "@samtal/core/time";
import { calendarText } from "./calendarTexts.ts";
import { contentLine } from "./contentLine.ts";
import { escapedText } from "./escaping.ts";

/**
 * A VALARM that shows a reminder before the start (RFC 5545 section 3.6.6).
 *
 * @param before - elapsed time before the start
 * @param summary - what is reminded of
 * @param language - the reader's
 * @returns content lines, `BEGIN:VALARM` to `END:VALARM`
 * @throws SamtalError `core/not-elapsed` for days and longer, whose length a calendar decides
 */
export function alarmComponent(before: Duration, summary: string, language: LanguageTag): string {
  const seconds = elapsedMilliseconds(before) / 1000;
  const { text, language: tag } = calendarText("reminder", language);
  return [
    contentLine("BEGIN", "VALARM"),
    contentLine("ACTION", "DISPLAY"),
    contentLine("TRIGGER", `-PT${seconds % 60 === 0 ? `${seconds / 60}M` : `${seconds}S`}`),
    contentLine(`DESCRIPTION;LANGUAGE=${tag}`, escapedText(`${text}: ${summary}`)),
    contentLine("END", "VALARM"),
  ].join("");
}
