import { type EpochMilliseconds, epochMilliseconds, type ZoneRules, type ZoneTable } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";

/** A stretch of time that a person spends in one zone. */
export interface ZoneStretch {
  readonly from: EpochMilliseconds;
  readonly until: EpochMilliseconds;
  readonly table: ZoneTable;
}

/**
 * Where a person is: the home zone, and the stays elsewhere between.
 *
 * @param person - stays in any order, none over another
 * @param from - first instant of interest
 * @param until - first instant beyond
 * @param rules - the zone data
 * @returns stretches in order, without gaps
 */
export function zoneStretches(
  { timeZone, stays = [] }: Pick<PersonAvailability, "timeZone" | "stays">,
  from: EpochMilliseconds,
  until: EpochMilliseconds,
  rules: ZoneRules,
): ZoneStretch[] {
  const home = rules.table(timeZone);
  const away = stays
    .map(({ interval, timeZone: zone }) => ({
      from: Math.max(from, epochMilliseconds(interval.start)),
      until: Math.min(until, epochMilliseconds(interval.end)),
      table: rules.table(zone),
    }))
    .filter((stay) => stay.from < stay.until)
    .sort((a, b) => a.from - b.from);
  const stretches: ZoneStretch[] = [];
  let reached = from;
  for (const stay of away) {
    if (reached < stay.from) stretches.push({ from: reached, until: stay.from, table: home });
    stretches.push(stay);
    reached = stay.until;
  }
  if (reached < until) stretches.push({ from: reached, until, table: home });
  return stretches;
}
