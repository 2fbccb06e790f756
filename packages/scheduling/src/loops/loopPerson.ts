import { type EpochDay, type EpochMilliseconds, epochMilliseconds, type ZoneRules } from "@samtal/core/time";
import { zoneAt } from "../layers/zoneAt.ts";
import type { Participant } from "../slots/searchSeats.ts";
import { type LunchRoom, lunchRooms } from "./lunchRoom.ts";
import type { LunchWindow } from "./lunchWindow.ts";

const day = 86_400_000;

/** Someone beside the candidate, with what the rounds of a loop share of the person's days. */
export interface LoopPerson {
  readonly person: Participant;
  readonly dateAt: (at: EpochMilliseconds) => EpochDay;
  /** How many more interviews a day, or the ISO week of a day, takes; without limits `undefined`. */
  readonly room: ((date: EpochDay) => { readonly perDay: number; readonly perWeek: number }) | undefined;
  readonly lunch: ((date: EpochDay, at: EpochMilliseconds) => LunchRoom) | undefined;
}

/** ISO 8601 weeks by number: 1970-01-01 was a Thursday. */
export const weekOf = (date: EpochDay): number => Math.floor((date + 3) / 7);

/**
 * Reckons one person's days for a loop.
 *
 * @param person - limits and interviews booked
 * @param lunch - the person's lunch, if it is kept free
 * @param keepTentative - whether tentative times are kept free
 * @param zoneRules - the zone data
 * @returns look-ups by instant and by the person's own civil day
 */
export function loopPerson(
  person: Participant,
  lunch: LunchWindow | undefined,
  keepTentative: boolean,
  zoneRules: ZoneRules,
): LoopPerson {
  const zone = zoneAt(person);
  const dateAt = (at: EpochMilliseconds): EpochDay => Math.floor(zoneRules.table(zone(at)).toWall(at) / day);
  const rooms = lunch && lunchRooms(person, lunch, keepTentative);
  return {
    person,
    dateAt,
    room: person.limits && roomOf(person, dateAt),
    lunch: rooms && ((date, at) => rooms(date, zoneRules.table(zone(at)))),
  };
}

function roomOf(
  { limits = {}, interviews = [] }: Participant,
  dateAt: LoopPerson["dateAt"],
): NonNullable<LoopPerson["room"]> {
  const perDay = new Map<EpochDay, number>();
  const perWeek = new Map<number, number>();
  for (const { interval } of interviews) {
    const date = dateAt(epochMilliseconds(interval.start));
    perDay.set(date, (perDay.get(date) ?? 0) + 1);
    perWeek.set(weekOf(date), (perWeek.get(weekOf(date)) ?? 0) + 1);
  }
  const { perDay: daily = Number.POSITIVE_INFINITY, perWeek: weekly = Number.POSITIVE_INFINITY } = limits;
  return (date) => ({
    perDay: daily - (perDay.get(date) ?? 0),
    perWeek: weekly - (perWeek.get(weekOf(date)) ?? 0),
  });
}
