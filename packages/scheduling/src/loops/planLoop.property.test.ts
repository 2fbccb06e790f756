import { tzdataRules } from "@samtal/tzdata";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bruteLoops, compare } from "../../testdata/bruteLoop.ts";
import { loopRequest } from "../../testdata/loopRequest.ts";
import { person, round, seat } from "../../testdata/slotRequest.ts";
import type { LoopRequest } from "./loopRequest.ts";
import { loopSearch } from "./loopSearch.ts";
import { planLoop } from "./planLoop.ts";
import { preparedLoop } from "./preparedLoop.ts";

const options = { zoneRules: tzdataRules };
const minute = 60_000;
const day = 86_400_000;
const from = Date.parse("2027-03-16T00:00:00Z");
const iso = (at: number): string => new Date(at).toISOString();
const hhmm = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

const hours = fc
  .tuple(fc.constantFrom(540, 600, 660), fc.constantFrom(180, 240, 360))
  .map(([start, length]) => ({
    weekly: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: hhmm(start), to: hhmm(start + length) }],
    exceptions: [],
  }));
const busy = fc.array(
  fc
    .record({
      start: fc.integer({ min: 18, max: 30 }),
      length: fc.integer({ min: 1, max: 4 }),
      date: fc.nat(1),
    })
    .map(({ start, length, date }) => ({
      interval: {
        start: iso(from + date * day + start * 30 * minute),
        end: iso(from + date * day + (start + length) * 30 * minute),
      },
      kind: "busy",
    })),
  { maxLength: 2 },
);
const someone = fc.record({
  hours,
  busy,
  perDay: fc.constantFrom(undefined, undefined, 1, 2),
  lunch: fc.constantFrom(undefined, undefined, { from: "11:00", to: "13:00", minutes: 60 }),
  comfort: fc.constantFrom(undefined, { from: "10:00", to: "13:00" }),
  load: fc.nat(3),
});
const panels = fc.array(
  fc.record({
    pool: fc.array(fc.nat(2), { minLength: 1, maxLength: 3 }),
    alternates: fc.array(fc.nat(2), { maxLength: 1 }),
    minutes: fc.constantFrom(30, 45, 60, 90),
    lobbyMinutes: fc.constantFrom(0, 15),
    second: fc.option(
      fc.record({ pool: fc.array(fc.nat(2), { minLength: 1, maxLength: 2 }), optional: fc.boolean() }),
    ),
    usual: fc.constantFrom(undefined, 0, 1, 2),
  }),
  { minLength: 1, maxLength: 3 },
);
const named = (numbers: readonly number[]): string[] =>
  [...new Set(numbers)].map((number) => `interviewer_${number}`);

/** Up to three rounds, three interviewers and two days, with each demand present or not. */
const loops = fc
  .record({
    candidate: fc.record({ hours, busy }),
    people: fc.array(someone, { minLength: 3, maxLength: 3 }),
    panels,
    most: fc.integer({ min: 1, max: 2 }),
    roundsPerDay: fc.constantFrom(undefined, undefined, 1, 2),
    pair: fc.option(
      fc.record({ least: fc.constantFrom(undefined, 60, 1080), most: fc.constantFrom(undefined, 1440) }),
    ),
    sequence: fc.boolean(),
    breaks: fc.option(fc.record({ least: fc.constantFrom(0, 15), most: fc.constantFrom(undefined, 30, 90) })),
    lunch: fc.constantFrom(
      undefined,
      { from: "11:30", to: "13:30", minutes: 45 },
      { from: "12:00", to: "13:00", minutes: 60 },
    ),
    buffers: fc.constantFrom(
      undefined,
      { beforeMinutes: 0, afterMinutes: 15 },
      { beforeMinutes: 30, afterMinutes: 0 },
    ),
    debrief: fc.option(
      fc.record({ hours: fc.constantFrom(2, 4, 24), attendees: fc.array(fc.nat(2), { maxLength: 1 }) }),
    ),
  })
  .map((drawn) => {
    const { pair, people } = drawn;
    const rounds = drawn.panels.map(({ pool, alternates, second, minutes, lobbyMinutes }, index) => {
      const spare = named(alternates).filter((id) => !named(pool).includes(id));
      const first = seat("seat_1", named(pool), spare.length > 0 ? { alternates: spare } : {});
      const seats = second
        ? [first, seat("seat_2", named(second.pool), { optional: second.optional })]
        : [first];
      return round(seats, { id: `round_${index}`, minutes, lobbyMinutes });
    });
    const ids = rounds.map((_, index) => `round_${index}`);
    const usual = drawn.panels.flatMap((each, index) =>
      each.usual === undefined
        ? []
        : [{ roundId: `round_${index}`, seatId: "seat_1", interviewerId: `interviewer_${each.usual}` }],
    );
    const pairs =
      pair && rounds.length > 1
        ? [
            {
              before: "round_1",
              after: "round_0",
              ...(pair.least !== undefined && { minimumMinutes: pair.least }),
              ...(pair.most !== undefined && { maximumMinutes: pair.most }),
            },
          ]
        : [];
    const room = drawn.most * (drawn.roundsPerDay ?? 3);
    return {
      rounds,
      candidate: person("candidate_1", "UTC", drawn.candidate.hours, { busy: drawn.candidate.busy }),
      interviewers: people.map((each, index) =>
        person(`interviewer_${index}`, "UTC", each.hours, {
          busy: each.busy,
          ...(each.perDay !== undefined && { limits: { perDay: each.perDay } }),
          ...(each.comfort && { comfortableHours: each.comfort }),
        }),
      ),
      interviewerLunches: people.flatMap(({ lunch }, index) =>
        lunch ? [{ interviewerId: `interviewer_${index}`, lunch }] : [],
      ),
      days: {
        most: drawn.most,
        ...(drawn.roundsPerDay !== undefined &&
          room >= rounds.length && { roundsPerDay: drawn.roundsPerDay }),
      },
      order: { pairs, ...(drawn.sequence && rounds.length > 2 && { sequence: [ids[1], ids[2]] }) },
      ...(drawn.breaks && {
        breakMinutes: {
          least: drawn.breaks.least,
          ...(drawn.breaks.most !== undefined && { most: drawn.breaks.most }),
        },
      }),
      ...(drawn.lunch && { lunch: drawn.lunch }),
      ...(drawn.buffers && { buffers: drawn.buffers }),
      ...(drawn.debrief && {
        debrief: {
          minutes: 30,
          attendees: named(drawn.debrief.attendees),
          within: { kind: "hours", hours: drawn.debrief.hours },
        },
      }),
      panelSoFar: usual,
      ranking: { loads: people.map(({ load }, index) => ({ interviewerId: `interviewer_${index}`, load })) },
      window: { start: iso(from), end: iso(from + 2 * day) },
      grid: { minutes: 30, zone: "UTC" },
      now: iso(from - day),
    };
  });

/** Minutes outside the comfortable hours of one day, without midnight in between. */
function outside(request: LoopRequest, personId: string, start: number, end: number): number {
  const who = [request.candidate, ...request.interviewers].find((each) => each.personId === personId);
  const { from: opens, to } = who?.comfortableHours ?? { from: "08:00", to: "18:00" };
  const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const midnight = Math.floor(start / day) * day;
  return Math.max(0, clock(opens) - (start - midnight) / minute, (end - midnight) / minute - clock(to));
}

/** Every loop of a search, in its order, with the figures reckoned anew from who sits where. */
function listed(request: LoopRequest) {
  const loop = preparedLoop(request, options);
  const { loops: found, complete } = loopSearch(loop, 1_000_000, 100_000_000);
  expect(complete).toBe(true);
  return found.map(({ legs, figures }) => {
    const people = legs.map((leg) =>
      leg.people.map((number) => loop.people[number]?.person.personId as string),
    );
    const minutes = legs.flatMap((leg, index) =>
      ["candidate_1", ...(people[index] ?? [])].map((id) => outside(request, id, leg.from, leg.until)),
    );
    const starts = legs.map((leg) => [leg.at, leg.round] as const);
    return {
      key: starts.map(([at, number]) => `${loop.rounds[number]?.round.id} ${iso(at)}`).join(" "),
      cost: [figures.open, figures.alternates, figures.panelChanges],
      load: legs.reduce((sum, { seating }) => sum + seating.load.sum, 0),
      days: figures.days,
      idle: figures.idle,
      rank: [
        figures.days,
        figures.idle,
        Math.max(...minutes),
        minutes.reduce((sum, each) => sum + each, 0),
        figures.alternates,
        figures.panelChanges,
        figures.open,
        ...starts.flat(),
      ],
      shown: [figures.worst / minute, figures.sum / minute],
    };
  });
}

describe("planLoop", () => {
  it("finds exactly the loops that exist, each seated at the least cost: as trying everything does", () => {
    fc.assert(
      fc.property(loops, (json) => {
        const request = loopRequest(json);
        const found = listed(request).map(({ key, cost, load, days, idle }) =>
          JSON.stringify([key, [...cost, load], days, idle]),
        );
        const tried = bruteLoops(request).map(({ legs, cost, days, idle }) => {
          const key = legs.map(({ roundId, at }) => `${roundId} ${iso(at)}`).join(" ");
          return JSON.stringify([key, cost, days, idle]);
        });
        expect(found.sort()).toEqual(tried.sort());
      }),
      { numRuns: 100 },
    );
  });

  it("ranks by days, idle time, discomfort, alternates, panel, open seats and start; a few are the first of all", () => {
    fc.assert(
      fc.property(loops, fc.integer({ min: 1, max: 5 }), (json, most) => {
        const request = loopRequest(json);
        const all = listed(request);
        for (const { rank, shown } of all) expect(shown).toEqual([rank[2], rank[3]]);
        expect(all.map(({ rank }) => rank)).toEqual(all.map(({ rank }) => rank).sort(compare));
        const plan = planLoop(request, { ...options, maximumItineraries: most });
        const keys = (plan.status === "found" ? plan.itineraries : []).map(({ legs }) =>
          legs.map(({ slot }) => `${slot.roundId} ${iso(Date.parse(slot.start))}`).join(" "),
        );
        expect(plan.complete).toBe(true);
        expect(keys).toEqual(all.slice(0, most).map(({ key }) => key));
      }),
      { numRuns: 100 },
    );
  });

  it("does not depend on the order of rounds, people, seats, pools, pairs or busy times", () => {
    fc.assert(
      fc.property(loops, (json) => {
        const request = loopRequest(json);
        const turned = loopRequest({
          ...json,
          rounds: request.rounds.toReversed().map((each) => ({
            ...each,
            panel: {
              ...each.panel,
              seats: each.panel.seats
                .toReversed()
                .map((place) => ({ ...place, pool: place.pool.toReversed() })),
            },
          })),
          interviewers: request.interviewers
            .toReversed()
            .map((each) => ({ ...each, busy: each.busy.toReversed() })),
          interviewerLunches: json.interviewerLunches.toReversed(),
          panelSoFar: json.panelSoFar.toReversed(),
        });
        const texts = [request, turned].map((each) => {
          const plan = planLoop(each, options);
          return JSON.stringify(
            plan.status === "none"
              ? {
                  ...plan,
                  counterfactuals: plan.counterfactuals.map(({ kind, total }) => `${kind} ${total}`).sort(),
                }
              : plan,
          );
        });
        expect(texts[1]).toBe(texts[0]);
      }),
      { numRuns: 30 },
    );
  });

  it("claims none only when there is none, however few steps it may take, and counterfactuals hold", () => {
    fc.assert(
      fc.property(loops, fc.integer({ min: 1, max: 60 }), (json, maximumSteps) => {
        const request = loopRequest(json);
        const plan = planLoop(request, { ...options, maximumSteps });
        const whole = planLoop(request, options);
        if (plan.status === "none") expect(whole.status).toBe("none");
        if (plan.complete) expect(plan.status).toBe(whole.status);
        for (const { request: changed } of whole.status === "none" ? whole.counterfactuals : [])
          expect(planLoop(changed, options).status).toBe("found");
      }),
      { numRuns: 30 },
    );
  });
});
