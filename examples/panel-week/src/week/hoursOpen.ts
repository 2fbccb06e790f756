import { type BusinessCalendar, epochDayOf, type ZoneRules } from "@samtal/core/time";
import {
  intersect,
  type IntervalSet,
  type OddHours,
  parseWorkingHours,
  type PersonAvailability,
  subtract,
  union,
  type WorkingHours,
  workingIntervals,
} from "@samtal/scheduling";
import type { Whereabouts } from "./whereabouts.ts";

/** A person's hours on the clocks of where the person is, periods with other hours included. */
export function hoursOpen(
  { workingHours, periods = [] }: Pick<PersonAvailability, "workingHours" | "periods">,
  places: readonly Whereabouts[],
  zoneRules: ZoneRules,
  calendar?: BusinessCalendar,
): IntervalSet {
  let all: IntervalSet = new Float64Array();
  for (const { zone, from, until } of places) {
    const read = (hours: WorkingHours): IntervalSet => workingIntervals(hours, zone, zoneRules, from, until, calendar);
    const table = zoneRules.table(zone);
    let open = read(workingHours);
    for (const { validFrom, validUntil, workingHours: other } of periods) {
      const first = table.firstAtOrAfter(epochDayOf(validFrom) * 86_400_000);
      const beyond = validUntil === undefined ? until : table.firstAtOrAfter((epochDayOf(validUntil) + 1) * 86_400_000);
      if (first >= beyond) continue;
      const held = Float64Array.of(first, beyond);
      open = union(subtract(open, held), intersect(read(other), held));
    }
    all = union(all, open);
  }
  return all;
}

/** The hours of every day that need nobody's confirmation, as working hours. */
export function ordinaryHours({ before, after }: OddHours): WorkingHours {
  return parseWorkingHours({ weekly: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: before, to: after }], exceptions: [] });
}
