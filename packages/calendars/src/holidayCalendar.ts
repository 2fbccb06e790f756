import { SamtalError } from "@samtal/core";
import {
  type BusinessCalendar,
  civilOf,
  type EpochDay,
  type Holiday,
  type IsoWeekday,
} from "@samtal/core/time";
import type { HolidayRule } from "./rules/holidayRule.ts";

/** What a {@link holidayCalendar} is made of. */
export interface HolidayCalendarOptions {
  /** Stands in reasons: `SE`, `DE-BY`. */
  readonly id: string;
  /** Date of the rules; stands in derived documents. */
  readonly version: string;
  /**
   * Weekdays on which people work, holidays aside.
   *
   * @defaultValue Monday to Friday
   */
  readonly workingWeek?: readonly IsoWeekday[];
  /** First and last year for which the rules hold; both included. */
  readonly coverage: { readonly from: number; readonly until: number };
  /** Order means nothing: two holidays on one day become one, with both names. */
  readonly rules: readonly HolidayRule[];
}

/**
 * A business calendar from holiday rules. Each year is computed when it is first asked for, then kept.
 *
 * A day outside the covered years is refused, since nobody can say whether it is a holiday.
 *
 * @param options - id, version, working week, covered years and rules
 * @returns the calendar; its `holidayOn` throws `calendars/outside-coverage` and `calendars/not-a-day`
 * @example
 * ```ts
 * import { easterOffset, fixedDate, holidayCalendar } from "@samtal/calendars";
 * import { epochDayFromCivil } from "@samtal/core/time";
 *
 * const lisbon = holidayCalendar({
 *   id: "PT-lisbon-office",
 *   version: "2026-11",
 *   coverage: { from: 2020, until: 2030 },
 *   rules: [fixedDate("Santo António", 6, 13), easterOffset("Sexta-feira Santa", -2)],
 * });
 * lisbon.holidayOn(epochDayFromCivil(2027, 3, 26)); // => { "kind": "public", "name": "Sexta-feira Santa" }
 * ```
 */
export function holidayCalendar(options: HolidayCalendarOptions): BusinessCalendar {
  const { id, version, workingWeek = [1, 2, 3, 4, 5], coverage, rules } = options;
  const years = new Map<number, ReadonlyMap<EpochDay, Holiday>>();
  return {
    id,
    version,
    workingWeek,
    holidayOn(day) {
      if (!Number.isSafeInteger(day)) throw SamtalError.of("calendars/not-a-day", [], { calendar: id });
      const { year } = civilOf(day);
      if (year < coverage.from || year > coverage.until) {
        const { from, until } = coverage;
        throw SamtalError.of("calendars/outside-coverage", [], { calendar: id, year, from, until });
      }
      let holidays = years.get(year);
      if (holidays === undefined) {
        holidays = holidaysOf(year, rules);
        years.set(year, holidays);
      }
      return holidays.get(day);
    },
  };
}

function holidaysOf(year: number, rules: readonly HolidayRule[]): ReadonlyMap<EpochDay, Holiday> {
  const byDay = new Map<EpochDay, Holiday[]>();
  const near = [year - 1, year, year + 1];
  for (const { day, holiday } of near.flatMap((asked) => rules.flatMap((rule) => rule(asked)))) {
    if (civilOf(day).year === year) byDay.set(day, [...(byDay.get(day) ?? []), holiday]);
  }
  return new Map([...byDay].map(([day, holidays]) => [day, merged(holidays)]));
}

function merged(holidays: readonly Holiday[]): Holiday {
  const names = [...new Set(holidays.map(({ name }) => name))].sort();
  const kind = holidays.some((holiday) => holiday.kind === "public") ? "public" : "customary";
  return { kind, name: names.join(" / ") };
}
