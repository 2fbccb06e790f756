import { compareText, type Id } from "@samtal/core";
import {
  type EpochMilliseconds,
  instantOf,
  type TimeZone,
  type ZonedInstant,
  zonedAt,
} from "@samtal/core/time";
import { zoneAt } from "../layers/zoneAt.ts";
import type { Slot } from "../slots/slot.ts";
import { slotMaker } from "../slots/slotMaker.ts";
import { debriefAttendees, type DebriefSearch, debriefSearch } from "./debriefSearch.ts";
import type { FoundLoop } from "./foundLoops.ts";
import { type Itinerary, itineraryCriteria } from "./itinerary.ts";
import { itineraryReasons } from "./itineraryReasons.ts";
import { legClash } from "./legClash.ts";
import { legJudge } from "./loopFigures.ts";
import type { LoopPerson } from "./loopPerson.ts";
import { lunchesOf } from "./lunchesOf.ts";
import type { LoopRound, PreparedLoop } from "./preparedLoop.ts";
import type { SeatedLeg } from "./seatedLeg.ts";

const minute = 60_000;

/** What makes documents of found loops: slots with everyone's clocks, pauses, lunches and the debrief. */
export function itineraryMaker(
  loop: PreparedLoop,
): (found: FoundLoop, rank: number, of: number) => Itinerary {
  const { rounds, request, options, people } = loop;
  const { zoneRules } = options;
  const judge = legJudge(loop);
  const makers = rounds.map(({ search }) => slotMaker(search, options));
  const debriefs = debriefSearch(loop);
  const links = new Map<string, string>(
    (request.links ?? []).map(({ roundId, joinUrl }) => [roundId, joinUrl]),
  );
  const openLinks = rounds.map(({ round }) => round.id).filter((id) => !links.has(id));
  const clock = (at: EpochMilliseconds, zone: TimeZone): ZonedInstant =>
    zonedAt(instantOf(at), zone, zoneRules);
  const span = (from: EpochMilliseconds, until: EpochMilliseconds, zone: TimeZone) => ({
    start: clock(from, zone),
    end: clock(until, zone),
  });
  const slotOf = (leg: SeatedLeg, found: FoundLoop): Slot => {
    const discomfort = judge.discomfort(leg);
    const [worst, sum] = [Math.max(...discomfort), discomfort.reduce((total, each) => total + each, 0)];
    const seating = { ...leg.seating, spare: spareIn(loop, found, leg, debriefs) };
    const slot = (makers[leg.round] as ReturnType<typeof slotMaker>)(
      { at: leg.at, seating, discomfort, worst, sum },
      1,
      1,
    );
    // Loops are ranked, not their rounds.
    const { place: _place, because, ...rest } = slot;
    return { ...rest, because: because.filter(({ code }) => code !== "scheduling/ranked") };
  };
  return (found, rank, of) => {
    const { legs, debrief, figures } = found;
    const slots = legs.map((leg) => slotOf(leg, found));
    const lunches = lunchesOf(loop, legs).map(({ personId, from, until, zone }) => ({
      personId,
      ...span(from, until, zone),
    }));
    const place: Itinerary["place"] = {
      rank,
      of,
      order: [...itineraryCriteria],
      days: figures.days,
      idleMinutes: figures.idle / minute,
      discomfort: { worstMinutes: figures.worst / minute, sumMinutes: figures.sum / minute },
      alternates: figures.alternates,
      panelChanges: figures.panelChanges,
      openSeats: figures.open,
    };
    const meeting: Pick<Itinerary, "debrief"> = debrief
      ? {
          debrief: {
            start: instantOf(debrief.at),
            end: instantOf(debrief.until),
            attendeeIds: debriefAttendees(loop, debrief),
            local: debrief.people.map((number) => {
              const { person } = people[number] as LoopPerson;
              const zone = zoneAt(person)(debrief.at);
              return {
                personId: person.personId as Id<"interviewer">,
                ...span(debrief.at, debrief.until, zone),
              };
            }),
          },
        }
      : {};
    const itinerary = {
      schemaVersion: 1 as const,
      candidateId: request.candidate.personId,
      legs: slots.map((slot) => {
        const joinUrl = links.get(slot.roundId);
        return joinUrl === undefined ? { slot } : { slot, joinUrl };
      }),
      breaks: breaksOf(loop, legs),
      lunches,
      ...meeting,
      ...(openLinks.length === 0 ? {} : { openLinks: [...openLinks].sort(compareText) }),
      place,
      zoneData: zoneRules.version,
    };
    return { ...itinerary, because: itineraryReasons(itinerary) };
  };
}

/** For each seat who could step in and keep everything else of the loop, the debrief's time included. */
function spareIn(
  loop: PreparedLoop,
  { legs, debrief }: FoundLoop,
  leg: SeatedLeg,
  debriefs: DebriefSearch | undefined,
): number[][] {
  const { seats, people } = loop.rounds[leg.round] as LoopRound;
  const position = legs.indexOf(leg);
  const fits = (person: number): boolean => {
    const joined = legs.map((each, index) =>
      index === position ? { ...each, people: [...each.people, person] } : each,
    );
    for (let last = position; last < joined.length; last++) if (legClash(loop, joined, last)) return false;
    return debrief === undefined || debriefs?.find(joined)?.at === debrief.at;
  };
  return leg.seating.spare.map((members, seat) =>
    members.filter((member) => fits(people[seats[seat]?.members[member]?.person as number] as number)),
  );
}

function breaksOf({ rounds, events }: PreparedLoop, legs: readonly SeatedLeg[]): Itinerary["breaks"] {
  const idOf = ({ round }: SeatedLeg): Id<"round"> => (rounds[round] as LoopRound).round.id;
  return legs.flatMap((leg, index) => {
    const before = legs[index - 1];
    if (!before || events.date[before.event] !== events.date[leg.event] || leg.from === before.until)
      return [];
    return [
      {
        afterRoundId: idOf(before),
        beforeRoundId: idOf(leg),
        start: instantOf(before.until),
        end: instantOf(leg.from),
        minutes: (leg.from - before.until) / minute,
      },
    ];
  });
}
