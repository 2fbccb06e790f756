import { type EpochDay, type EpochMilliseconds, type TimeZone, type ZoneRules } from "@samtal/core/time";

/** A zone that comes nearer to home or moves away from it, because one of the two changes its clock. */
export interface ClockChange {
  /** The civil day of the change, on the clock of the zone that changes. */
  readonly date: EpochDay;
  readonly zone: TimeZone;
  /** How far the zone's clock is ahead of home's, in milliseconds; negative when behind. */
  readonly before: number;
  readonly after: number;
}

/**
 * Every change of the distance between home's clock and the others, read from the zone data.
 *
 * Zones that change at the same instant as home keep their distance, and are not among them.
 */
export function clockChanges(
  home: TimeZone,
  zones: readonly TimeZone[],
  from: EpochMilliseconds,
  until: EpochMilliseconds,
  zoneRules: ZoneRules,
): ClockChange[] {
  const ahead = (zone: TimeZone, at: EpochMilliseconds): number =>
    zoneRules.offsetAt(zone, at) - zoneRules.offsetAt(home, at);
  return zones
    .flatMap((zone) => {
      const own = zoneRules.transitions(zone, from, until).map(({ at }) => ({ at, clock: zone }));
      const homes = zoneRules.transitions(home, from, until).map(({ at }) => ({ at, clock: home }));
      return [...own, ...homes.filter(({ at }) => !own.some((each) => each.at === at))].map(({ at, clock }) => ({
        date: Math.floor((at + zoneRules.offsetAt(clock, at)) / 86_400_000),
        zone,
        before: ahead(zone, at - 1),
        after: ahead(zone, at),
      }));
    })
    .filter(({ before, after }) => before !== after)
    .sort((a, b) => a.date - b.date);
}
