import { type Reason, reason } from "@samtal/core";
import {
  type BusinessCalendar,
  type EpochMilliseconds,
  millisecondsOfDay,
} from "@samtal/core/time";
import { citationText } from "../rules/guideCitation.ts";
import type { TimingRule } from "../rules/timingRule.ts";
import { businessDaysFrom } from "../timing/businessDaysFrom.ts";
import { calendarDaysFrom } from "../timing/calendarDaysFrom.ts";
import { wallDayOf } from "../timing/wallDayOf.ts";
import type { ZoneClock } from "./zoneClock.ts";

/** The clock and the calendars that a recipient's messages are counted by. */
export interface RecipientClock {
  readonly clock: ZoneClock;
  readonly calendars: Readonly<Record<string, BusinessCalendar>>;
}

/** Where a rule wants its message before anything moves it, and the steps from the anchor to there. */
export interface DesiredInstant {
  readonly at: EpochMilliseconds;
  readonly because: readonly Reason[];
}

/** Counts a rule's offset from its anchor on the recipient's clock; `occurrence` is 0 for its first message. */
export function desiredInstant(
  rule: TimingRule,
  anchorAt: EpochMilliseconds,
  recipientClock: RecipientClock,
  occurrence = 0,
): DesiredInstant {
  const { clock } = recipientClock;
  const { at, because } = offsetFrom(offsetOf(rule, occurrence), anchorAt, recipientClock);
  const reading = clock.read(anchorAt);
  const anchor = reason("communication/anchor", {
    anchor: rule.anchor,
    at: reading.at,
    local: reading.local,
    zone: clock.zone,
  });
  return { at, because: [anchor, ...because] };
}

/** A further message of a rule that repeats lies so many business days after the anchor. */
function offsetOf(rule: TimingRule, occurrence: number): TimingRule {
  if (occurrence === 0 || rule.repeat === undefined) return rule;
  const { everyBusinessDays, at, calendar } = rule.repeat;
  return { ...rule, offset: { kind: "business-days", days: everyBusinessDays * occurrence, at, calendar } };
}

function offsetFrom(
  rule: TimingRule,
  anchorAt: EpochMilliseconds,
  { clock, calendars }: RecipientClock,
): DesiredInstant {
  const { offset } = rule;
  const { table } = clock;
  const source = citationText(rule.guide);
  const reached = (instant: EpochMilliseconds) => {
    const { at, local } = clock.read(instant);
    return { at, local };
  };
  if (offset.kind === "immediate") {
    return { at: anchorAt, because: [reason("communication/at-once", reached(anchorAt), source)] };
  }
  if (offset.kind === "elapsed") {
    const at = anchorAt + offset.minutes * 60_000;
    const params = { anchor: rule.anchor, minutes: Math.abs(offset.minutes), ...reached(at) };
    return {
      at,
      because: [
        offset.minutes < 0
          ? reason("communication/minutes-before", params, source)
          : reason("communication/minutes-after", params, source),
      ],
    };
  }
  const days = Math.abs(offset.days);
  if (offset.kind === "calendar-days") {
    const time = offset.at === "same-wall-clock" ? undefined : millisecondsOfDay(offset.at);
    const at = calendarDaysFrom(anchorAt, offset.days, time, table);
    const params = { days, clock: offset.at, ...reached(at) };
    const step =
      offset.days < 0
        ? reason("communication/calendar-days-before", params, source)
        : reason("communication/calendar-days-after", params, source);
    return { at, because: [step, ...irregular(at, time ?? wallDayOf(anchorAt, table).timeOfDay, clock)] };
  }
  const calendar = calendars[offset.calendar] as BusinessCalendar;
  const time = millisecondsOfDay(offset.at);
  const at = businessDaysFrom(anchorAt, offset.days, time, table, calendar);
  const params = { days, clock: offset.at, name: offset.calendar, calendar: calendar.id, ...reached(at) };
  const step =
    offset.days < 0
      ? reason("communication/business-days-before", params, source)
      : reason("communication/business-days-after", params, source);
  return { at, because: [step, ...irregular(at, time, clock)] };
}

/** Says so when the clock skipped the wanted time or showed it twice. */
function irregular(at: EpochMilliseconds, wantedTime: number, clock: ZoneClock): Reason[] {
  const { table } = clock;
  if (wallDayOf(at, table).timeOfDay !== wantedTime) {
    return [reason("communication/clock-skips-time", { local: clock.read(at).local })];
  }
  if (table.kindOf(table.toWall(at)) === "overlap") return [reason("communication/clock-shows-time-twice")];
  return [];
}
