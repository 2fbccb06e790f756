import { type EpochMilliseconds, epochMilliseconds, type ZoneRules } from "@samtal/core/time";
import { type IntervalSet, normalise, type PersonAvailability } from "@samtal/scheduling";
import { whereabouts } from "./whereabouts.ts";

const day = 86_400_000;

/** The person's own days, among those drawn, that hold as many interviews already as the person takes. */
export function fullDays(
  person: PersonAvailability,
  from: EpochMilliseconds,
  until: EpochMilliseconds,
  zoneRules: ZoneRules,
): IntervalSet {
  const { limits, interviews = [] } = person;
  if (limits === undefined) return new Float64Array();
  const dateAt = (at: EpochMilliseconds): number => {
    const zone = whereabouts(person, at, at + 1)[0]?.zone ?? person.timeZone;
    return Math.floor((at + zoneRules.offsetAt(zone, at)) / day);
  };
  const booked = interviews.map(({ interval }) => dateAt(epochMilliseconds(interval.start)));
  const isFull = (date: number): boolean =>
    booked.filter((each) => each === date).length >= (limits.perDay ?? Infinity) ||
    booked.filter((each) => mondayOf(each) === mondayOf(date)).length >= (limits.perWeek ?? Infinity);
  const full = whereabouts(person, from, until).flatMap((place) => {
    const table = zoneRules.table(place.zone);
    const found: number[] = [];
    for (let date = dateAt(place.from); date <= dateAt(place.until - 1); date++) {
      if (!isFull(date)) continue;
      const start = Math.max(place.from, table.firstAtOrAfter(date * day));
      const end = Math.min(place.until, table.firstAtOrAfter((date + 1) * day));
      if (start < end) found.push(start, end);
    }
    return found;
  });
  return normalise(full);
}

/** The Monday of a civil day's week; 1 January 1970 was a Thursday. */
export const mondayOf = (date: number): number => date - ((((date + 3) % 7) + 7) % 7);
