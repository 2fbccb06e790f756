import type { Id } from "@samtal/core";
import type { EpochDay, EpochMilliseconds, TimeZone } from "@samtal/core/time";
import { zoneAt } from "../layers/zoneAt.ts";
import type { LoopPerson } from "./loopPerson.ts";
import { lunchBetween, type LunchRoom, type Stretch } from "./lunchRoom.ts";
import type { PreparedLoop } from "./preparedLoop.ts";
import type { SeatedLeg } from "./seatedLeg.ts";

/** A lunch that a loop keeps free. */
export interface KeptLunch extends Stretch {
  readonly personId: Id<"candidate"> | Id<"interviewer">;
  readonly zone: TimeZone;
}

/**
 * Everyone's lunches on days on which their rounds reach over the window: between two rounds if it fits there,
 * else before the first or after the last, as early as can be.
 *
 * @param loop - a loop, reckoned
 * @param legs - its legs in the order of time
 * @returns the candidate's, then those of interviewers in the order of their ids
 */
export function lunchesOf(loop: PreparedLoop, legs: readonly SeatedLeg[]): KeptLunch[] {
  const { lunch, events, people, request, zoneOfCandidate } = loop;
  const dateOf = ({ event }: SeatedLeg): EpochDay => events.date[event] as EpochDay;
  const own: KeptLunch[] = lunch
    ? keptBy(legs, dateOf, lunch).map((kept) => ({
        ...kept,
        personId: request.candidate.personId,
        zone: zoneOfCandidate(kept.from),
      }))
    : [];
  const others = people.flatMap((whose, number) => {
    const theirs = whose.lunch ? legs.filter((leg) => leg.people.includes(number)) : [];
    return theirs.length === 0 ? [] : keptByPerson(whose, theirs);
  });
  return [...own, ...others];
}

function keptByPerson({ person, dateAt, lunch }: LoopPerson, legs: readonly SeatedLeg[]): KeptLunch[] {
  if (!lunch) return [];
  const zone = zoneAt(person);
  return keptBy(legs, ({ at }) => dateAt(at), lunch).map((kept) => ({
    ...kept,
    personId: person.personId as Id<"interviewer">,
    zone: zone(kept.from),
  }));
}

function keptBy(
  legs: readonly SeatedLeg[],
  dateOf: (leg: SeatedLeg) => EpochDay,
  roomOn: (date: EpochDay, at: EpochMilliseconds) => LunchRoom,
): Stretch[] {
  const kept: Stretch[] = [];
  for (const date of new Set(legs.map(dateOf))) {
    const ofDay = legs.filter((leg) => dateOf(leg) === date);
    const [first, last] = [ofDay[0] as SeatedLeg, ofDay[ofDay.length - 1] as SeatedLeg];
    const room = roomOn(date, first.at);
    if (first.from >= room.until || last.until <= room.from) continue;
    const before = legs[legs.indexOf(first) - 1]?.until ?? Number.NEGATIVE_INFINITY;
    const between = ofDay
      .slice(1)
      .map((leg, index) => lunchBetween(room, (ofDay[index] as SeatedLeg).until, leg.from));
    const around = [
      lunchBetween(room, before, first.from),
      lunchBetween(room, last.until, Number.POSITIVE_INFINITY),
    ];
    const from = [...between, ...around].find((start) => !Number.isNaN(start));
    if (from !== undefined) kept.push({ from, until: from + room.length });
  }
  return kept;
}
