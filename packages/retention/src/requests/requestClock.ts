import { addMonths, type BusinessCalendar, type EpochDay, localDateOf, type LocalDate, nextBusinessDay } from "@samtal/core/time";

/** Days on which the clock may stand: from the day of the question to that of the answer, or still. */
export interface Pause {
  readonly from: EpochDay;
  readonly until: EpochDay | null;
}

/** A last day, and what it is before a weekend or a holiday moves it. */
export interface DueDay {
  readonly due: LocalDate;
  readonly target: LocalDate;
}

/** What the clock of one request reads. */
export interface ClockReading {
  readonly received: EpochDay;
  readonly months: number;
  readonly pauses: readonly Pause[];
  /** Whether the day of the answer stands still as well as that of the question. */
  readonly bothEndDays: boolean;
  /** An open pause is read as if it ended on this day. */
  readonly asOf: EpochDay;
  readonly calendar: BusinessCalendar;
}

/**
 * The last day to answer: months from the day of receipt, clamped at the month's end, then the days on which the
 * clock stood, then to the next working day (Reg. 1182/71 art. 3).
 *
 * A pause that begins after the time ran out gives nothing back.
 */
export function requestClock({ received, months, pauses, bothEndDays, asOf, calendar }: ClockReading): EpochDay {
  let target = addMonths(received, months);
  for (const { from, until } of joined(pauses, asOf)) {
    if (from > nextBusinessDay(target, calendar)) break;
    target += until - from + (bothEndDays ? 1 : 0);
  }
  return target;
}

/** A last day as documents write it. */
export const dueDay = (target: EpochDay, calendar: BusinessCalendar): DueDay => ({
  due: localDateOf(nextBusinessDay(target, calendar)),
  target: localDateOf(target),
});

/** Pauses that overlap are one: a day never stands still twice. */
function joined(pauses: readonly Pause[], asOf: EpochDay): { from: EpochDay; until: EpochDay }[] {
  const ends = pauses.map(({ from, until }) => ({ from, until: Math.max(from, until ?? asOf) })).sort((a, b) => a.from - b.from);
  const list: { from: EpochDay; until: EpochDay }[] = [];
  for (const pause of ends) {
    const last = list.at(-1);
    if (last !== undefined && pause.from <= last.until) last.until = Math.max(last.until, pause.until);
    else list.push({ ...pause });
  }
  return list;
}
