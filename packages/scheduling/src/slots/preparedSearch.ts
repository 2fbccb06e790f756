import { addedMinutes, compareText } from "@samtal/core";
import {
  type BusinessCalendar,
  elapsedMilliseconds,
  type EpochMilliseconds,
  epochMilliseconds,
  type ZoneTable,
} from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import { intersect } from "../intervals/intersect.ts";
import { subtract } from "../intervals/subtract.ts";
import type { LayerBar } from "../layers/layer.ts";
import type { Meeting, StartSpan } from "../layers/meeting.ts";
import { ownDays, type PersonStarts, personStarts } from "../layers/personStarts.ts";
import { unqualifiedStarts } from "../layers/unqualifiedStarts.ts";
import type { PoolMember } from "../panels/panelStarts.ts";
import { type Participant, type SearchSeat, searchSeats } from "./searchSeats.ts";
import type { SlotOptions } from "./slotOptions.ts";
import type { SlotRequest } from "./slotRequest.ts";

const minute = 60_000;

/** Someone in a seat's pool, with the starts that suit for this seat. */
export interface Candidacy extends PoolMember {
  readonly personId: Participant["personId"];
  readonly alternate: boolean;
  /** What the person's own layers and the seat's demands take, in the order of the layers. */
  readonly bars: readonly LayerBar[];
}

/** A seat with its pool's candidacies, ordered by id. */
export interface PreparedSeat extends Omit<SearchSeat, "pool"> {
  readonly candidacies: readonly Candidacy[];
}

/** A request, reckoned once: what lists, validates and explains. */
export interface PreparedSearch {
  readonly request: SlotRequest;
  readonly meeting: Meeting;
  /** Starts for which the window has room. */
  readonly span: StartSpan;
  /** The first start that keeps the request's notice. */
  readonly firstInTime: EpochMilliseconds;
  readonly gridTable: ZoneTable;
  readonly candidate: PersonStarts;
  readonly seats: readonly PreparedSeat[];
  /** Everyone beside the candidate, by number. */
  readonly people: readonly Participant[];
}

/**
 * Reckons the layers of everyone whom a request may ask.
 *
 * @param request - a validated request
 * @param options - the zone data and calendars
 * @param known - layers reckoned for the same meeting, window, now and tentative times; used and added to
 * @returns what every answer about the request rests on
 */
export function preparedSearch(
  request: SlotRequest,
  options: SlotOptions,
  known: Map<PersonAvailability, PersonStarts> = new Map<PersonAvailability, PersonStarts>(),
): PreparedSearch {
  const { round, accommodations, buffers, window, now, minimumNotice, candidate, grid } = request;
  const meeting: Meeting = {
    length: (round.minutes + addedMinutes(accommodations)) * minute,
    lobby: round.lobbyMinutes * minute,
    before: (buffers?.beforeMinutes ?? 0) * minute,
    after: (buffers?.afterMinutes ?? 0) * minute,
  };
  const from = epochMilliseconds(window.start);
  const span = { from, until: Math.max(from, epochMilliseconds(window.end) - meeting.length + 1) };
  const startsOf = (person: PersonAvailability): PersonStarts => {
    const starts =
      known.get(person) ??
      personStarts(person, {
        meeting,
        span,
        now: epochMilliseconds(now),
        keepTentative: request.tentative !== "ignore",
        zoneRules: options.zoneRules,
        calendar: calendarOf(person, options),
      });
    known.set(person, starts);
    return starts;
  };
  const seats = searchSeats(request);
  const people = [...new Map(seats.flatMap(({ pool }) => pool.map(({ person }) => [person.personId, person])))]
    .map(([, person]) => person)
    .sort((a, b) => compareText(a.personId, b.personId));
  const numbers = new Map(people.map(({ personId }, number) => [personId, number]));
  const starts = people.map(startsOf);
  const all = Float64Array.of(span.from, span.until);
  const excluded = new Set<string>(
    (request.conflictsOfInterest ?? [])
      .filter(({ candidateId }) => candidateId === candidate.personId)
      .map(({ interviewerId }) => interviewerId),
  );
  const candidacy = (person: Participant, alternate: boolean, qualifications: readonly string[]): Candidacy => {
    const number = numbers.get(person.personId) as number;
    const own = starts[number] as PersonStarts;
    const { personId } = person;
    if (excluded.has(personId)) {
      const bars = [{ layer: "conflict-of-interest" as const, barred: all }, ...own.bars];
      return { person: number, personId, alternate, bars, permitted: new Float64Array(0) };
    }
    const lacking = unqualified(person, qualifications, own, span, options);
    if (lacking.length === 0) return { person: number, personId, alternate, ...own };
    const bars = [...own.bars, { layer: "unqualified" as const, barred: lacking }];
    return { person: number, personId, alternate, bars, permitted: subtract(own.permitted, lacking) };
  };
  return {
    request,
    meeting,
    span,
    firstInTime: epochMilliseconds(now) + elapsedMilliseconds(minimumNotice) + meeting.lobby,
    gridTable: options.zoneRules.table(grid.zone),
    candidate: startsOf(candidate),
    seats: seats.map(({ pool, ...seat }) => ({
      ...seat,
      candidacies: pool.map(({ person, alternate }) => candidacy(person, alternate, seat.qualifications)),
    })),
    people,
  };
}

function unqualified(
  person: Participant,
  keys: readonly string[],
  { days }: PersonStarts,
  span: StartSpan,
  { zoneRules }: SlotOptions,
): Float64Array {
  if (keys.length === 0 || !("qualifications" in person)) return new Float64Array(0);
  const own = days.length > 0 ? days : ownDays(person, span, zoneRules);
  return intersect(unqualifiedStarts(person, keys, own), Float64Array.of(span.from, span.until));
}

function calendarOf(
  { calendarId }: PersonAvailability,
  { calendars = [] }: SlotOptions,
): BusinessCalendar | undefined {
  return calendars.find(({ id }) => id === calendarId);
}
