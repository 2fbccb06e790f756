import { type EpochMilliseconds, epochMilliseconds, type TimeZone } from "@samtal/core/time";
import type { PersonAvailability } from "@samtal/scheduling";

/** A stretch of time that a person spends in one zone. */
export interface Whereabouts {
  readonly zone: TimeZone;
  readonly from: EpochMilliseconds;
  readonly until: EpochMilliseconds;
}

/** Where a person is between two instants, in order: at home, and elsewhere during stays. */
export function whereabouts(
  { timeZone, stays = [] }: PersonAvailability,
  from: EpochMilliseconds,
  until: EpochMilliseconds,
): Whereabouts[] {
  const away = stays
    .map(({ interval, timeZone: zone }) => ({
      zone,
      from: Math.max(from, epochMilliseconds(interval.start)),
      until: Math.min(until, epochMilliseconds(interval.end)),
    }))
    .filter((stay) => stay.from < stay.until)
    .sort((a, b) => a.from - b.from);
  const found: Whereabouts[] = [];
  let reached = from;
  for (const stay of away) {
    if (reached < stay.from) found.push({ zone: timeZone, from: reached, until: stay.from });
    found.push(stay);
    reached = stay.until;
  }
  if (reached < until) found.push({ zone: timeZone, from: reached, until });
  return found;
}
