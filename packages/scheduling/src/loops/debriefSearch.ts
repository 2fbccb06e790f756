import { compareText, type Id } from "@samtal/core";
import {
  addBusinessDays,
  type BusinessCalendar,
  type EpochMilliseconds,
  epochMilliseconds,
} from "@samtal/core/time";
import { intersect } from "../intervals/intersect.ts";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import { positionFrom } from "../intervals/positionFrom.ts";
import { union } from "../intervals/union.ts";
import { personStarts } from "../layers/personStarts.ts";
import type { Participant } from "../slots/searchSeats.ts";
import type { SlotOptions } from "../slots/slotOptions.ts";
import { gridStarts } from "../slots/gridStarts.ts";
import type { LoopPerson } from "./loopPerson.ts";
import type { LoopRequest } from "./loopRequest.ts";
import { leavesLunch } from "./lunchRoom.ts";
import type { LoopRound, PreparedLoop } from "./preparedLoop.ts";
import type { SeatedLeg } from "./seatedLeg.ts";

const minute = 60_000;
const day = 86_400_000;
const nothing = new Float64Array(0);

/** When a debrief begins, and who takes part. */
export interface DebriefTime {
  readonly at: EpochMilliseconds;
  readonly until: EpochMilliseconds;
  /** Numbers of the loop's people, ascending. */
  readonly people: readonly number[];
}

/** Looks for debriefs of one loop. */
export interface DebriefSearch {
  /** The debrief of seated legs, in the order of time; `undefined` where no time suits. */
  readonly find: (legs: readonly SeatedLeg[]) => DebriefTime | undefined;
  /** Where no time suits: some who can't all come, each of whom could if another did not. */
  readonly blockers: (legs: readonly SeatedLeg[]) => readonly number[];
  /** Whether there can be one after a last round that ends then, whoever sits where. */
  readonly possibleAfter: (end: EpochMilliseconds) => boolean;
}

/**
 * Finds debriefs: the first time after the last round at which everyone who interviewed and everyone named
 * can meet. Nobody's limits of interviews count, since a debrief is none.
 *
 * @param loop - a loop, reckoned
 * @returns look-ups; `undefined` when the loop asks for no debrief
 */
export function debriefSearch(loop: PreparedLoop): DebriefSearch | undefined {
  const { request, options, people, buffer } = loop;
  const { debrief, window, now } = request;
  if (!debrief) return undefined;
  const { calendars = [], zoneRules } = options;
  const length = debrief.minutes * minute;
  const { beforeMinutes = 0, afterMinutes = 0 } = request.buffers ?? {};
  const meeting = { length, lobby: 0, before: beforeMinutes * minute, after: afterMinutes * minute };
  const from = epochMilliseconds(window.start);
  const until = Math.max(from, debriefDeadline(request, options, epochMilliseconds(window.end)) - length + 1);
  const table = zoneRules.table(request.grid.zone);
  const step = request.grid.minutes;
  const named = new Set<string>(debrief.attendees);
  const always = people.map(({ person: { personId } }) => named.has(personId));
  const rates = people.map(({ person: { personId } }) => personId.startsWith("interviewer_"));
  const permitted = new Map<number, IntervalSet>();
  const permittedTo = (number: number): IntervalSet => {
    const { limits: _limits, ...person }: Participant = (people[number] as LoopPerson).person;
    const calendar = calendars.find(({ id }) => id === person.calendarId);
    const keepTentative = request.tentative !== "ignore";
    const input = {
      meeting,
      span: { from, until },
      now: epochMilliseconds(now),
      keepTentative,
      zoneRules,
      calendar,
    };
    const starts = permitted.get(number) ?? personStarts(person, input).permitted;
    permitted.set(number, starts);
    return starts;
  };
  const all = from < until ? Float64Array.of(from, until) : new Float64Array(0);
  const common = new Map<string, IntervalSet>();
  const known = new Map<string, number | undefined>();
  const eating = people.some(({ lunch }) => lunch !== undefined);
  const timesIn = (shared: IntervalSet, end: EpochMilliseconds): Float64Array => {
    const latest = debriefDeadline(request, options, end) - length;
    if (latest < end + buffer) return nothing;
    const span = intersect(shared, Float64Array.of(end + buffer, latest + 1));
    return gridStarts(span, table, step);
  };
  const attendingOf = (legs: readonly SeatedLeg[]): number[] =>
    people.flatMap((_, number) =>
      always[number] === true || (rates[number] === true && legs.some((leg) => leg.people.includes(number)))
        ? [number]
        : [],
    );
  const timeFor = (attending: readonly number[], legs: readonly SeatedLeg[]): number | undefined => {
    const key = attending.join();
    const end = Math.max(...legs.map((leg) => leg.until));
    // Where nobody's lunch counts, the last end and the people are all that does.
    const asked = `${end} ${key}`;
    if (!eating && known.has(asked)) return known.get(asked);
    const shared = common.get(key) ?? attending.map(permittedTo).reduce(intersect, all);
    common.set(key, shared);
    const at = timesIn(shared, end).find((each) =>
      attending.every((number) => eats(people[number] as LoopPerson, number, legs, each, each + length)),
    );
    if (!eating) known.set(asked, at);
    return at;
  };
  const widest = new Map<EpochMilliseconds, boolean>();
  let starts: Float64Array | undefined;
  return {
    find: (legs) => {
      const attending = attendingOf(legs);
      const at = timeFor(attending, legs);
      return at === undefined ? undefined : { at, until: at + length, people: attending };
    },
    blockers: (legs) => {
      let blocking = attendingOf(legs);
      for (const person of blocking) {
        const others = blocking.filter((each) => each !== person);
        if (timeFor(others, legs) === undefined) blocking = others;
      }
      return blocking;
    },
    possibleAfter: (end) => {
      starts ??= gridStarts(someoneOfEach(loop, permittedTo, named).reduce(intersect, all), table, step);
      const found = widest.get(end);
      if (found !== undefined) return found;
      const first = starts[positionFrom(starts, end + buffer, 0)];
      const possible = first !== undefined && first <= debriefDeadline(request, options, end) - length;
      widest.set(end, possible);
      return possible;
    },
  };
}

/** The starts that suit everyone named; and for each required seat, those that suit anyone in its pool. */
function someoneOfEach(
  { rounds, people }: PreparedLoop,
  permittedTo: (number: number) => IntervalSet,
  named: ReadonlySet<string>,
): IntervalSet[] {
  const everyone = people.flatMap(({ person }, number) =>
    named.has(person.personId) ? [permittedTo(number)] : [],
  );
  const pools = rounds.flatMap((round) =>
    round.seats
      .filter((_, seat) => isRated(round, seat))
      .map(({ members }) =>
        union(...members.map(({ person }) => permittedTo(round.people[person] as number))),
      ),
  );
  return [...everyone, ...pools];
}

const isRated = ({ search }: LoopRound, seat: number): boolean => {
  const prepared = search.seats[seat];
  const kind = prepared?.seat.kind;
  return prepared?.optional === false && kind !== "interpreter" && kind !== "captioner";
};

/** Whether someone who comes to the debrief still has lunch that day. */
function eats(
  { lunch, dateAt }: LoopPerson,
  number: number,
  legs: readonly SeatedLeg[],
  from: EpochMilliseconds,
  until: EpochMilliseconds,
): boolean {
  if (!lunch) return true;
  const date = dateAt(from);
  const own = legs.filter((leg) => leg.people.includes(number));
  const debrief = { from, until };
  const first = own.find((leg) => dateAt(leg.at) === date) ?? debrief;
  return leavesLunch(lunch(date, from), [...own, debrief], first);
}

/**
 * Until when a debrief must be over.
 *
 * @param request - a loop with a debrief
 * @param options - the zone data and calendars
 * @param end - the end of the last round
 * @returns the first instant after it
 */
export function debriefDeadline(
  { debrief }: Pick<LoopRequest, "debrief">,
  { calendars = [], zoneRules }: SlotOptions,
  end: EpochMilliseconds,
): EpochMilliseconds {
  if (!debrief) return end;
  const { within } = debrief;
  if (within.kind === "hours") return end + within.hours * 60 * minute;
  const calendar = calendars.find(({ id }) => id === within.calendarId) as BusinessCalendar;
  const table = zoneRules.table(within.zone);
  const last = addBusinessDays(Math.floor(table.toWall(end) / day), within.days, calendar);
  return table.firstAtOrAfter((last + 1) * day);
}

/** Ids of those who come to a debrief. */
export function debriefAttendees(
  { people }: PreparedLoop,
  { people: attending }: DebriefTime,
): Id<"interviewer">[] {
  return attending.map((number) => people[number]?.person.personId as Id<"interviewer">).sort(compareText);
}
