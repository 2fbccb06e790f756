import type { BusinessCalendar, ZoneTable } from "@samtal/core/time";
import { windowIntervals } from "../availability/windowIntervals.ts";
import { windowsOf } from "../availability/windowsOf.ts";
import type { WorkingHours } from "../availability/workingHours.ts";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import { subtract } from "../intervals/subtract.ts";
import type { Meeting, StartSpan } from "./meeting.ts";
import { startsClashing } from "./startsClashing.ts";
import { startsWithin } from "./startsWithin.ts";

/** What {@link permittedStarts} needs. */
export interface PermittedStartsInput {
  /** Validated working hours. */
  readonly hours: WorkingHours;
  /** The zone whose clock they are read on. */
  readonly table: ZoneTable;
  /** `[start, end, start, end, ...]` in any order, overlapping or not. */
  readonly busy: ArrayLike<number>;
  readonly meeting: Meeting;
  /** From when to when starts are looked for. */
  readonly span: StartSpan;
  /** The person's holidays, if they count. */
  readonly calendar?: BusinessCalendar;
}

/**
 * The starts at which one person can meet, by hours and calendar alone: numbers in, numbers out, for
 * {@link panelStarts}.
 *
 * The same reckoning as in {@link findSlots}, for hosts that keep their calendars as numbers and need no
 * reasons. The hours hold the assessment; its lobby and its buffers, too, are free of busy time.
 *
 * @param input - hours, zone, busy times, the meeting and the span
 * @returns starts as a set, within the span
 * @throws SamtalError `core/outside-zone-rules`
 * @example
 * ```ts
 * import { parseTimeZone } from "@samtal/core/time";
 * import { parseWorkingHours, permittedStarts } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const hour = 3_600_000;
 * const weekly = [{ weekdays: [4], from: "09:00", to: "12:00" }];
 * const starts = permittedStarts({
 *   hours: parseWorkingHours({ weekly, exceptions: [] }),
 *   table: tzdataRules.table(parseTimeZone("UTC")),
 *   busy: [10 * hour, 11 * hour],
 *   meeting: { length: hour, lobby: 0, before: 0, after: 0 },
 *   span: { from: 0, until: 24 * hour },
 * });
 * Array.from(starts, (at) => at / hour); // => [9, 9.000000277777778, 11, 11.000000277777778]
 * ```
 */
export function permittedStarts(input: PermittedStartsInput): IntervalSet {
  const { hours, table, busy, meeting, span, calendar } = input;
  if (!(span.from < span.until)) return new Float64Array(0);
  // The last start is followed by a whole meeting.
  const open = windowIntervals(windowsOf(hours, calendar), table, span.from, span.until - 1 + meeting.length);
  return subtract(startsWithin(open, meeting.length), startsClashing(busy, meeting));
}
