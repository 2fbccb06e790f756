import { tzdataRules } from "@samtal/tzdata";
import type { PersonAvailability } from "../src/availability/personAvailability.ts";
import type { SlotRequest } from "../src/slots/slotRequest.ts";
import { naiveLayer, naiveStarts } from "./naiveLayer.ts";

const minute = 60_000;

/** A panel at one start, as trying every assignment finds it. */
export interface NaivePanel {
  readonly start: number;
  /** For each seat, in order of their ids and support last, who sits there. */
  readonly taken: readonly (readonly string[])[];
  /** For each seat, who is free and sits nowhere. */
  readonly spare: readonly (readonly string[])[];
  /** Open places, alternates, changes of panel, and the sum of loads: in this order as low as can be. */
  readonly cost: readonly number[];
  readonly worstLoad: number;
  /** Discomfort in minutes, of the candidate first, then seat by seat. */
  readonly discomfort: readonly (readonly [string, number])[];
}

interface NaiveSeat {
  readonly id: string;
  readonly count: number;
  readonly optional: boolean;
  /** By id. */
  readonly members: readonly {
    readonly id: string;
    readonly alternate: boolean;
    readonly changes: boolean;
  }[];
  readonly qualifications: readonly string[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function seatsOf({ round, panelSoFar = [], accommodations, support }: SlotRequest): NaiveSeat[] {
  const panel = round.panel.seats.map((seat): NaiveSeat => {
    const before = panelSoFar
      .filter(({ seatId }) => seatId === seat.id)
      .map(({ interviewerId }) => interviewerId);
    const members = [...new Set([...seat.pool, ...(seat.alternates ?? [])])].sort(byText).map((id) => ({
      id,
      alternate: !seat.pool.includes(id),
      changes: before.length > 0 && !before.includes(id),
    }));
    const { id, count = 1, qualifications } = seat;
    return { id, count, optional: seat.optional ?? seat.kind === "trainee", members, qualifications };
  });
  const needs = accommodations.flatMap((each) => each.needs);
  const extra = (id: string, ids: readonly string[]): NaiveSeat => ({
    id,
    count: 1,
    optional: false,
    members: [...ids].sort(byText).map((each) => ({ id: each, alternate: false, changes: false })),
    qualifications: [],
  });
  const languages = [
    ...new Set(needs.flatMap((need) => (need.kind === "interpreter" ? [need.language] : []))),
  ];
  const interpreters = languages.sort(byText).map((language) =>
    extra(
      "interpreter",
      (support?.interpreters ?? [])
        .filter((each) => each.languages.includes(language))
        .map((each) => each.personId),
    ),
  );
  const captioned = needs.some(({ kind }) => kind === "captions") && support?.captionsByPlatform !== true;
  const captioners = captioned
    ? [
        extra(
          "captioner",
          (support?.captioners ?? []).map((each) => each.personId),
        ),
      ]
    : [];
  return [...panel.sort((a, b) => byText(a.id, b.id)), ...interpreters, ...captioners];
}

/**
 * Every way to fill places in order with people of their own; an optional place may stay empty, which comes
 * last.
 */
function* everySeating(
  places: readonly (readonly string[])[],
  optional: readonly boolean[],
  taken: readonly string[] = [],
): Generator<readonly string[]> {
  const pool = places[taken.length];
  if (!pool) {
    yield taken;
    return;
  }
  for (const id of pool) if (!taken.includes(id)) yield* everySeating(places, optional, [...taken, id]);
  if (optional[taken.length]) yield* everySeating(places, optional, [...taken, ""]);
}

const lower = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
};

/**
 * Minutes by which the farthest moment of a meeting lies outside a person's comfortable hours, moment by
 * moment.
 */
function discomfort(person: PersonAvailability, request: SlotRequest, from: number, until: number): number {
  const {
    from: open,
    to,
    overnight,
  } = person.comfortableHours ?? request.ranking?.comfortableHours ?? { from: "08:00", to: "18:00" };
  const inMinutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  const [first, last] = [inMinutes(open), inMinutes(to) + (overnight ? 1440 : 0)];
  let worst = 0;
  const outside = (wall: number): number => {
    let nearest = Infinity;
    for (let moment = (wall % 1440) - 1440; moment <= 2880; moment += 1440)
      nearest = Math.min(nearest, moment < first ? first - moment : moment > last ? moment - last : 0);
    return nearest;
  };
  for (let at = from; at < until; at += minute) {
    const shown = (at + tzdataRules.offsetAt(person.timeZone, at)) / minute;
    // Each minute up to its end: what begins at 17:59 ends at 18:00.
    worst = Math.max(worst, outside(shown), outside(shown + 1));
  }
  return worst;
}

/** Every start with its cheapest panel, by looking at each person's minutes and trying every assignment. */
export function naivePanels(request: SlotRequest): NaivePanel[] {
  const seats = seatsOf(request);
  const { candidate, interviewers, support, round } = request;
  const people = new Map<string, PersonAvailability>(
    [candidate, ...interviewers, ...(support?.interpreters ?? []), ...(support?.captioners ?? [])].map(
      (each) => [each.personId, each],
    ),
  );
  const loads = new Map<string, number>(
    (request.ranking?.loads ?? []).map((each) => [each.interviewerId, each.load]),
  );
  const ofCandidate = naiveLayer(candidate, { ...request, conflictsOfInterest: [] });
  const ofMembers = seats.map(({ members, qualifications }) =>
    members.map(({ id }) => naiveLayer(people.get(id) as PersonAvailability, request, qualifications)),
  );
  const found: NaivePanel[] = [];
  for (const start of naiveStarts(request)) {
    if (start - round.lobbyMinutes * minute < Date.parse(request.now) || ofCandidate(start)) continue;
    const free = seats.map(({ members }, seat) =>
      members.filter((_, index) => !ofMembers[seat]?.[index]?.(start)),
    );
    const places = seats.flatMap(({ count, optional }, seat) =>
      Array.from({ length: count }, () => ({ seat, optional })),
    );
    let best: readonly string[] | undefined;
    let cost: readonly number[] = [];
    const pools = places.map(({ seat }) => (free[seat] ?? []).map(({ id }) => id));
    for (const seating of everySeating(
      pools,
      places.map(({ optional }) => optional),
    )) {
      const sat = seating.flatMap((id, place) => {
        const member = free[places[place]?.seat as number]?.find((each) => each.id === id);
        return member ? [member] : [];
      });
      const total = [
        seating.length - sat.length,
        sat.filter(({ alternate }) => alternate).length,
        sat.filter(({ changes }) => changes).length,
        // Loads are held against each other to four decimals.
        sat.reduce((sum, { id }) => sum + Math.round((loads.get(id) ?? 0) * 10_000), 0),
      ];
      // Seatings come in the order of their ids, so the first of the cheapest stays.
      if (!best || lower(total, cost)) [best, cost] = [seating, total];
    }
    if (!best) continue;
    const chosen = best;
    const taken = seats.map((_, seat) =>
      chosen.filter((id, place) => id !== "" && places[place]?.seat === seat).sort(byText),
    );
    const meeting = [start - round.lobbyMinutes * minute, start + round.minutes * minute] as const;
    found.push({
      start,
      taken,
      spare: free.map((members) => members.map(({ id }) => id).filter((id) => !chosen.includes(id))),
      cost,
      worstLoad: Math.max(0, ...taken.flat().map((id) => loads.get(id) ?? 0)),
      discomfort: [candidate.personId, ...taken.flat()].map(
        (id) => [id, discomfort(people.get(id) as PersonAvailability, request, ...meeting)] as const,
      ),
    });
  }
  return found;
}

/** The request's criteria as figures, lower first, each compared in turn; the start last. */
export function naiveRank(request: SlotRequest, panels: readonly NaivePanel[]): NaivePanel[] {
  const order = request.ranking?.order ?? [
    "alternates",
    "discomfort",
    "same-panel",
    "open-seats",
    "load",
    "start",
  ];
  const figures = (panel: NaivePanel): number[] => {
    const minutes = panel.discomfort.map(([, each]) => each);
    const [open = 0, alternates = 0, changes = 0, load = 0] = panel.cost;
    const of: Record<string, number[]> = {
      alternates: [alternates],
      discomfort: [Math.max(...minutes), minutes.reduce((sum, each) => sum + each, 0)],
      "same-panel": [changes],
      "open-seats": [open],
      load: [panel.worstLoad, load],
      start: [panel.start],
    };
    return [...order.flatMap((each) => of[each] as number[]), panel.start];
  };
  // Each is put before the first that it beats: an insertion, not the engine's sort.
  const ranked: NaivePanel[] = [];
  for (const panel of panels) {
    const at = ranked.findIndex((each) => lower(figures(panel), figures(each)));
    ranked.splice(at < 0 ? ranked.length : at, 0, panel);
  }
  return ranked;
}
