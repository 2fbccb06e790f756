import { type BusinessCalendar, epochDayOf } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import { windowsOf, type WindowsOn } from "../availability/windowsOf.ts";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import { windowsAcross } from "./windowsAcross.ts";
import type { ZoneStretch } from "./zoneStretches.ts";

/**
 * A person's hours: the windows that hold on each date, read on the clock of where the person is then.
 *
 * @param person - hours, and periods in which others hold
 * @param stretches - where the person is, in order
 * @param calendar - the person's holidays, if they count
 * @returns the hours over all stretches
 */
export function openHours(
  person: Pick<PersonAvailability, "workingHours" | "periods">,
  stretches: readonly ZoneStretch[],
  calendar?: BusinessCalendar,
): IntervalSet {
  return windowsAcross(windowsByDate(person, calendar), stretches);
}

function windowsByDate(
  { workingHours, periods = [] }: Pick<PersonAvailability, "workingHours" | "periods">,
  calendar?: BusinessCalendar,
): WindowsOn {
  const usual = windowsOf(workingHours, calendar);
  if (periods.length === 0) return usual;
  const held = periods.map((period) => ({
    from: epochDayOf(period.validFrom),
    until: period.validUntil === undefined ? Number.POSITIVE_INFINITY : epochDayOf(period.validUntil),
    windowsOn: windowsOf(period.workingHours, calendar),
  }));
  return (date) =>
    (held.find(({ from, until }) => from <= date && date <= until)?.windowsOn ?? usual)(date);
}
