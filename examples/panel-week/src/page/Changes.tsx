/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { JSX } from "preact";
import type { CalendarWeek } from "../week/calendarWeeks.ts";
import { changeInWords } from "../wording/changeInWords.ts";
import type { Wording } from "../wording/wording.ts";

/** What moves the hours of a week: clocks that change, and people who travel. */
export function Changes({ week, wording }: { week: CalendarWeek; wording: Wording }): JSX.Element | null {
  const { words, name, days } = wording;
  const sentences = [
    ...week.changes.map((change) => changeInWords(change, wording)),
    ...week.stays.map(({ personId, zone, first, last }) => words.stay(name(personId), name(zone), days(first, last))),
  ];
  if (sentences.length === 0) return null;
  return (
    <ul class="changes">
      {sentences.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
}
