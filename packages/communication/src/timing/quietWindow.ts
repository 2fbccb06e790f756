import type { BusinessCalendar, EpochMilliseconds, ZoneTable } from "@samtal/core/time";
import { isBusinessDay } from "@samtal/core/time";
import { wallDayOf } from "./wallDayOf.ts";

/** When a recipient is left in peace, in a kernel's form. */
export interface QuietWindow {
  /** First quiet millisecond of the day, counted from 00:00 on the clock. */
  readonly from: number;
  /** First millisecond that is no longer quiet; before `from` when the window runs over midnight. */
  readonly to: number;
  /** When given, days off in this calendar are quiet as a whole. */
  readonly calendar?: BusinessCalendar;
}

/**
 * Whether a message would disturb at an instant.
 *
 * @param at - milliseconds since 1970-01-01T00:00:00Z
 * @param window - the quiet hours, half open: `from` is quiet, `to` no longer is
 * @param table - the recipient's zone
 * @returns true within quiet hours and on days off
 * @throws SamtalError `core/outside-zone-rules`
 * @example
 * ```ts
 * import { isQuiet } from "@samtal/communication";
 * import { parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const stockholm = tzdataRules.table(parseTimeZone("Europe/Stockholm"));
 * const night = { from: 21 * 3_600_000, to: 8 * 3_600_000 };
 * isQuiet(Date.parse("2027-01-12T20:30:00Z"), night, stockholm); // => true
 * isQuiet(Date.parse("2027-01-13T07:00:00Z"), night, stockholm); // => false
 * ```
 */
export function isQuiet(
  at: EpochMilliseconds,
  { from, to, calendar }: QuietWindow,
  table: ZoneTable,
): boolean {
  const { day, timeOfDay } = wallDayOf(at, table);
  if (calendar !== undefined && !isBusinessDay(day, calendar)) return true;
  return from < to ? timeOfDay >= from && timeOfDay < to : timeOfDay >= from || timeOfDay < to;
}
