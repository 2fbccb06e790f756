import { parseTimeZone, type TimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { person, round, seat, slotRequest } from "../../testdata/slotRequest.ts";
import { findSlots } from "./findSlots.ts";
import type { SlotRequest } from "./slotRequest.ts";

const options = { zoneRules: tzdataRules };
const minute = 60_000;
const day = 86_400_000;
const zones = [
  "Europe/Stockholm",
  "Europe/Lisbon",
  "Asia/Kolkata",
  "America/Vancouver",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
];
// The Fridays before the clock changes of America and Europe: every run crosses one of them.
const days = ["2027-03-12T00:00:00Z", "2027-03-26T00:00:00Z", "2027-04-02T00:00:00Z"].map((text) =>
  Date.parse(text),
);
const iso = (at: number): string => new Date(at).toISOString();
const hhmm = (minutes: number): string =>
  minutes === 1440
    ? "24:00"
    : `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

// Windows begin and end outside 00:00-04:00, where clocks change: there a wall clock's reading has one
// meaning.
const hours = fc
  .tuple(fc.integer({ min: 8, max: 28 }), fc.integer({ min: 4, max: 44 }))
  .map(([start, length]) => ({ from: start * 30, to: Math.min(1380, (start + length) * 30) }))
  .map(({ from, to }) => ({
    weekly: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: hhmm(from), to: hhmm(to) }],
    exceptions: [],
  }));
const busyTimes = (from: number) =>
  fc.array(
    fc
      .record({
        start: fc.nat(3 * 96),
        quarters: fc.integer({ min: 1, max: 40 }),
        kind: fc.constantFrom("busy", "tentative"),
      })
      .map(({ start, quarters, kind }) => {
        const at = from + start * 15 * minute;
        return { interval: { start: iso(at), end: iso(at + quarters * 15 * minute) }, kind };
      }),
    { maxLength: 6 },
  );
const qualifications = (from: number) =>
  fc.option(
    fc
      .nat(3)
      .map((until) => [
        { key: "trained", validFrom: "2026-01-01", validUntil: iso(from + until * day).slice(0, 10) },
      ]),
  );

const requests = fc.constantFrom(...days).chain((from) => {
  const someone = fc.record({
    zone: fc.constantFrom(...zones),
    hours,
    busy: busyTimes(from),
    held: qualifications(from),
  });
  return fc
    .record({
      candidate: someone,
      people: fc.array(someone, { minLength: 1, maxLength: 4 }),
      seats: fc.array(
        fc.record({ pool: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), trained: fc.boolean() }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
      lobbyMinutes: fc.constantFrom(0, 10),
      buffers: fc.constantFrom(
        { beforeMinutes: 0, afterMinutes: 0 },
        { beforeMinutes: 20, afterMinutes: 15 },
      ),
      notice: fc.integer({ min: 0, max: 48 }),
      grid: fc.record({ minutes: fc.constantFrom(15, 20, 60), zone: fc.constantFrom(...zones) }),
    })
    .map(({ candidate, people, seats, lobbyMinutes, buffers, notice, grid }) => ({
      round: round(
        seats.map(({ pool, trained }, index) =>
          seat(`seat_${index}`, [...new Set(pool.map((number) => `interviewer_${number % people.length}`))], {
            qualifications: trained ? ["trained"] : [],
          }),
        ),
        { lobbyMinutes },
      ),
      candidate: person("candidate_1", candidate.zone, candidate.hours, { busy: candidate.busy }),
      interviewers: people.map(({ zone, hours: open, busy, held }, index) =>
        person(`interviewer_${index}`, zone, open, { busy, qualifications: held ?? [] }),
      ),
      window: { start: iso(from), end: iso(from + 3 * day) },
      now: iso(from),
      minimumNotice: `PT${notice}H`,
      buffers,
      grid,
    }));
});

/** Says of one instant, minute by minute and without any of the package's kernels, whether it is a slot. */
function passes(request: SlotRequest, start: number): boolean {
  const end = start + request.round.minutes * minute;
  const lobby = start - request.round.lobbyMinutes * minute;
  const { window, now, minimumNotice, buffers, candidate, interviewers, round: asked, grid } = request;
  const wallAt = (zone: TimeZone, at: number): number => at + tzdataRules.offsetAt(zone, at);
  if (wallAt(grid.zone, start) % (grid.minutes * minute) !== 0) return false;
  if (start < Date.parse(window.start) || end > Date.parse(window.end)) return false;
  if (lobby - Date.parse(now) < Number(minimumNotice.slice(2, -1)) * 60 * minute) return false;
  const open = ({
    timeZone,
    workingHours,
    busy,
  }: SlotRequest["candidate"] | SlotRequest["interviewers"][number]) => {
    const [window] = workingHours.weekly;
    for (let at = start; at < end; at += minute) {
      const clock = hhmm((wallAt(timeZone, at) / minute) % 1440);
      if (!window || clock < window.from || clock >= window.to) return false;
    }
    const from = lobby - (buffers?.beforeMinutes ?? 0) * minute;
    const until = end + (buffers?.afterMinutes ?? 0) * minute;
    return busy.every(
      ({ interval }) => Date.parse(interval.end) <= from || Date.parse(interval.start) >= until,
    );
  };
  const canSit = (seatIndex: number, personId: string): boolean => {
    const { pool, qualifications: keys } = asked.panel.seats[
      seatIndex
    ] as SlotRequest["round"]["panel"]["seats"][number];
    const someone = interviewers.find((each) => each.personId === personId);
    if (!someone || !pool.includes(someone.personId) || !open(someone)) return false;
    const date = iso(wallAt(someone.timeZone, start)).slice(0, 10);
    return keys.every((key) =>
      someone.qualifications.some(
        (held) => held.key === key && held.validFrom <= date && date <= (held.validUntil ?? date),
      ),
    );
  };
  const seatFrom = (seatIndex: number, taken: readonly string[]): boolean =>
    seatIndex === asked.panel.seats.length ||
    interviewers.some(
      ({ personId }) =>
        !taken.includes(personId) &&
        canSit(seatIndex, personId) &&
        seatFrom(seatIndex + 1, [...taken, personId]),
    );
  return open(candidate) && seatFrom(0, []);
}

describe("findSlots", () => {
  it("lists every start that passes, and none that does not", () => {
    fc.assert(
      fc.property(requests, (json) => {
        const request = slotRequest(json);
        const search = findSlots(request, options);
        const listed = search.status === "found" ? search.slots.map(({ start }) => Date.parse(start)) : [];
        const passing: number[] = [];
        for (
          let at = Date.parse(request.window.start);
          at < Date.parse(request.window.end);
          at += 5 * minute
        ) {
          if (passes(request, at)) passing.push(at);
        }
        expect(listed).toEqual(passing);
      }),
      { numRuns: 150 },
    );
  });

  it("seats distinct people from the seats' own pools", () => {
    fc.assert(
      fc.property(requests, (json) => {
        const request = slotRequest(json);
        const search = findSlots(request, options);
        for (const { seats } of search.status === "found" ? search.slots : []) {
          expect(new Set(seats.map(({ interviewerId }) => interviewerId)).size).toBe(
            request.round.panel.seats.length,
          );
          for (const { seatId, interviewerId } of seats) {
            expect(request.round.panel.seats.find(({ id }) => id === seatId)?.pool).toContain(interviewerId);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("does not depend on the order of people, busy times, pools or seats", () => {
    fc.assert(
      fc.property(requests, (json) => {
        const request = slotRequest(json);
        const { round: asked, interviewers, candidate } = request;
        const turned: SlotRequest = {
          ...request,
          candidate: { ...candidate, busy: [...candidate.busy].reverse() },
          interviewers: [...interviewers]
            .reverse()
            .map((each) => ({ ...each, busy: [...each.busy].reverse() })),
          round: {
            ...asked,
            panel: {
              ...asked.panel,
              seats: [...asked.panel.seats]
                .reverse()
                .map((each) => ({ ...each, pool: [...each.pool].reverse() })),
            },
          },
        };
        expect(JSON.stringify(findSlots(turned, options))).toBe(JSON.stringify(findSlots(request, options)));
      }),
      { numRuns: 100 },
    );
  });

  it("never finds more with less: a longer notice lists a subset", () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 0, max: 72 }), (json, hoursOfNotice) => {
        const starts = (notice: string): string[] => {
          const search = findSlots(slotRequest({ ...json, minimumNotice: notice }), options);
          return search.status === "found" ? search.slots.map(({ start }) => start) : [];
        };
        const all = new Set(starts("PT0S"));
        expect(starts(`PT${hoursOfNotice}H`).every((start) => all.has(start))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

it("knows the zones of this test", () => {
  expect(zones.every((zone) => tzdataRules.has(parseTimeZone(zone)))).toBe(true);
});
