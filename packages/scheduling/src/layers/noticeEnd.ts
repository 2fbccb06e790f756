import { elapsedMilliseconds, type EpochMilliseconds, type ZoneRules } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import type { BusinessCalendar } from "@samtal/core/time";
import { openHours } from "./openHours.ts";
import { zoneStretches } from "./zoneStretches.ts";

const chunk = 64 * 86_400_000;

/** What {@link noticeEnd} needs beside the person. */
export interface NoticeInput {
  readonly now: EpochMilliseconds;
  /** From here on nobody asks any more. */
  readonly until: EpochMilliseconds;
  readonly zoneRules: ZoneRules;
  readonly calendar: BusinessCalendar | undefined;
}

/**
 * The first instant that keeps a person's notice: so much time on every clock, or so much of the person's own
 * working time, holidays left out.
 *
 * @param person - notice and hours
 * @param input - now, the end of interest, zone data and holidays
 * @returns the instant; `until` when it lies there or beyond
 */
export function noticeEnd(
  person: Pick<PersonAvailability, "notice" | "timeZone" | "stays" | "workingHours" | "periods">,
  { now, until, zoneRules, calendar }: NoticeInput,
): EpochMilliseconds {
  if (!person.notice) return now;
  const wanted = elapsedMilliseconds(person.notice.duration);
  if (person.notice.kind === "elapsed" || wanted === 0) return Math.min(until, now + wanted);
  let left = wanted;
  // A stretch at a time: most notices are over within the first.
  for (let from = now; from < until; from += chunk) {
    const to = Math.min(until, from + chunk);
    const hours = openHours(person, zoneStretches(person, from, to, zoneRules), calendar);
    for (let index = 0; index < hours.length; index += 2) {
      const [start, end] = [hours[index] as number, hours[index + 1] as number];
      if (left <= end - start) return start + left;
      left -= end - start;
    }
  }
  return until;
}
