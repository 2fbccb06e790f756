import { type EpochDay, type EpochMilliseconds, nextBusinessDay, type ZoneTable } from "@samtal/core/time";
import { isQuiet, type QuietWindow } from "./quietWindow.ts";
import { wallDayOf } from "./wallDayOf.ts";

/** What a rule does with a message that falls in quiet hours. */
export type QuietHandling = "later" | "earlier" | "ignore" | "drop";

/** Where a message goes, and whether quiet hours moved it there. */
export type QuietShift =
  | { readonly kind: "allowed" | "ignored" | "later" | "earlier"; readonly at: EpochMilliseconds }
  | { readonly kind: "dropped" };

const day = 86_400_000;
const minute = 60_000;

/**
 * Moves an instant out of the recipient's quiet hours.
 *
 * `later` gives the first allowed instant, `earlier` the start of the last allowed minute. Quiet hours are
 * half open on the recipient's clock and may run over midnight or lie within one day.
 *
 * @param at - milliseconds since 1970-01-01T00:00:00Z
 * @param handling - what the rule wants
 * @param window - the quiet hours, with the recipient's calendar where days off are quiet too
 * @param table - the recipient's zone
 * @returns the instant to use, or `dropped`
 * @throws SamtalError `core/outside-zone-rules`, `core/no-business-day`
 * @example
 * ```ts
 * import { shiftQuietHours } from "@samtal/communication";
 * import { parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const stockholm = tzdataRules.table(parseTimeZone("Europe/Stockholm"));
 * const night = { from: 21 * 3_600_000, to: 8 * 3_600_000 };
 * shiftQuietHours(Date.parse("2027-01-12T20:30:00Z"), "later", night, stockholm);
 * // => { "kind": "later", "at": 1799823600000 }
 * ```
 */
export function shiftQuietHours(
  at: EpochMilliseconds,
  handling: QuietHandling,
  window: QuietWindow,
  table: ZoneTable,
): QuietShift {
  if (!isQuiet(at, window, table)) return { kind: "allowed", at };
  if (handling === "ignore") return { kind: "ignored", at };
  if (handling === "drop") return { kind: "dropped" };
  const shifted =
    handling === "later" ? firstAllowedAfter(at, window, table) : lastAllowedBefore(at, window, table);
  return { kind: handling, at: shifted };
}

function firstAllowedAfter(at: EpochMilliseconds, window: QuietWindow, table: ZoneTable): EpochMilliseconds {
  const { day: today, timeOfDay } = wallDayOf(at, table);
  const { from, to } = window;
  // Where the window runs over midnight, a day opens at `to`; where it does not, days open at 00:00 and
  // again at `to`.
  const openings = from < to && from > 0 ? [0, to] : [to];
  const open = openDay(today, window, 1);
  const opening = openings.find((time) => open > today || time > timeOfDay);
  const wall =
    opening === undefined
      ? openDay(today + 1, window, 1) * day + (openings[0] as number)
      : open * day + opening;
  const first = table.firstAtOrAfter(wall);
  // On a night when the clock goes back, the first showing of the opening time may already have passed.
  return first < at ? table.toInstant(wall, "later") : first;
}

function lastAllowedBefore(at: EpochMilliseconds, window: QuietWindow, table: ZoneTable): EpochMilliseconds {
  const { day: today, timeOfDay } = wallDayOf(at, table);
  const { from, to } = window;
  const closings = from < to ? (from > 0 ? [day, from] : [day]) : [from];
  const open = openDay(today, window, -1);
  const closing = closings.find((time) => open < today || time <= timeOfDay);
  const wall =
    closing === undefined
      ? openDay(today - 1, window, -1) * day + (closings[0] as number)
      : open * day + closing;
  // A last minute that the clock skips is taken before the gap, since after it quiet hours have begun.
  return table.toInstant(wall - minute, "earlier");
}

function openDay(from: EpochDay, { calendar }: QuietWindow, direction: 1 | -1): EpochDay {
  return calendar === undefined ? from : nextBusinessDay(from, calendar, direction);
}
