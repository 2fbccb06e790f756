import { type Reason, reason } from "@samtal/core";
import type { BusinessCalendar, EpochMilliseconds } from "@samtal/core/time";
import { businessDaysFrom } from "../timing/businessDaysFrom.ts";
import { calendarDaysFrom } from "../timing/calendarDaysFrom.ts";
import { wallDayOf } from "../timing/wallDayOf.ts";
import type { RuleOccurrence } from "./ruleOccurrence.ts";
import type { ZoneClock } from "./zoneClock.ts";

/** Where a rule wants its message before anything moves it, and the steps from the anchor to there. */
export interface DesiredInstant {
  readonly at: EpochMilliseconds;
  /** A list of the caller's own, to write further steps behind. */
  readonly because: Reason[];
}

/** Counts a rule's offset from its anchor on the recipient's clock. */
export function desiredInstant(
  wanted: RuleOccurrence,
  anchorAt: EpochMilliseconds,
  clock: ZoneClock,
  calendars: Readonly<Record<string, BusinessCalendar>>,
): DesiredInstant {
  const { offset, rule, source, timeOfDay } = wanted;
  const { table } = clock;
  const { at: instant, local } = clock.read(anchorAt);
  const anchor = reason("communication/anchor", { anchor: rule.anchor, at: instant, local, zone: clock.zone });
  switch (offset.kind) {
    case "immediate":
      return {
        at: anchorAt,
        because: [anchor, reason("communication/at-once", { at: instant, local }, source)],
      };
    case "elapsed": {
      const at = anchorAt + offset.minutes * 60_000;
      const reached = clock.read(at);
      const minutes = Math.abs(offset.minutes);
      const params = { anchor: rule.anchor, minutes, at: reached.at, local: reached.local };
      const step =
        offset.minutes < 0
          ? reason("communication/minutes-before", params, source)
          : reason("communication/minutes-after", params, source);
      return { at, because: [anchor, step] };
    }
    case "calendar-days": {
      const at = calendarDaysFrom(anchorAt, offset.days, timeOfDay, table);
      const reached = clock.read(at);
      const days = Math.abs(offset.days);
      const params = { days, clock: offset.at, at: reached.at, local: reached.local };
      const step =
        offset.days < 0
          ? reason("communication/calendar-days-before", params, source)
          : reason("communication/calendar-days-after", params, source);
      return { at, because: withIrregularity([anchor, step], at, timeOfDay ?? wallDayOf(anchorAt, table).timeOfDay, clock) };
    }
    case "business-days": {
      const calendar = calendars[offset.calendar] as BusinessCalendar;
      const at = businessDaysFrom(anchorAt, offset.days, timeOfDay as number, table, calendar);
      const reached = clock.read(at);
      const params = {
        days: Math.abs(offset.days),
        clock: offset.at,
        name: offset.calendar,
        calendar: calendar.id,
        at: reached.at,
        local: reached.local,
      };
      const step =
        offset.days < 0
          ? reason("communication/business-days-before", params, source)
          : reason("communication/business-days-after", params, source);
      return { at, because: withIrregularity([anchor, step], at, timeOfDay as number, clock) };
    }
  }
}

/** Says so when the clock skipped the wanted time or showed it twice. */
function withIrregularity(because: Reason[], at: EpochMilliseconds, wantedTime: number, clock: ZoneClock): Reason[] {
  const { table } = clock;
  if (wallDayOf(at, table).timeOfDay !== wantedTime) {
    because.push(reason("communication/clock-skips-time", { local: clock.read(at).local }));
  } else if (table.kindOf(table.toWall(at)) === "overlap") {
    because.push(reason("communication/clock-shows-time-twice"));
  }
  return because;
}
