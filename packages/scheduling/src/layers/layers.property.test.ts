import { tzdataRules } from "@samtal/tzdata";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alwaysOpen, availability, bases, calendars, iso, zones } from "../../testdata/availabilities.ts";
import { naiveLayer, naiveStarts } from "../../testdata/naiveLayer.ts";
import { person, round, seat, slotRequest } from "../../testdata/slotRequest.ts";
import { findSlots } from "../slots/findSlots.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";
import { parseSlot } from "../slots/slot.ts";

const minute = 60_000;
const options = { zoneRules: tzdataRules, calendars };

const requests = fc.constantFrom(...bases).chain((base) =>
  fc
    .record({
      candidate: fc.oneof(
        fc.constant(person("candidate_1", "Asia/Kathmandu", alwaysOpen)),
        availability("candidate_1", base),
      ),
      interviewer: availability("interviewer_1", base),
      qualifications: fc.constantFrom([], [], ["trained"], ["trained", "chair"]),
      minutes: fc.constantFrom(5, 30, 45, 90, 480),
      lobbyMinutes: fc.constantFrom(0, 0, 7, 60),
      buffers: fc.constantFrom(undefined, { beforeMinutes: 20, afterMinutes: 0 }, { beforeMinutes: 5, afterMinutes: 30 }),
      tentative: fc.constantFrom(undefined, "ignore"),
      extra: fc.constantFrom(0, 0, 15),
      conflict: fc.integer({ min: 1, max: 12 }).map((number) => `interviewer_${number}`),
      grid: fc.record({ minutes: fc.constantFrom(15, 30, 45, 60, 1440), zone: fc.constantFrom(...zones) }),
      now: fc.integer({ min: -72 * 60, max: 12 * 60 }),
      notice: fc.constantFrom("PT0S", "PT6H"),
      from: fc.integer({ min: 0, max: 24 * 60 }),
      length: fc.integer({ min: 60, max: 96 * 60 }),
    })
    .map((asked) => {
      const { candidate, interviewer, qualifications, minutes, lobbyMinutes, buffers, tentative, extra } = asked;
      const start = base + asked.from * minute;
      const needs = [{ kind: "extra-time", minutes: extra }];
      return slotRequest({
        round: round([seat("seat_1", ["interviewer_1"], { qualifications })], { minutes, lobbyMinutes }),
        candidate,
        interviewers: [interviewer],
        accommodations:
          extra === 0 ? [] : [{ schemaVersion: 1, id: "accommodation_1", candidateId: "candidate_1", needs }],
        conflictsOfInterest: [
          { interviewerId: asked.conflict, candidateId: "candidate_1" },
          { interviewerId: "interviewer_1", candidateId: "candidate_2" },
        ],
        ...(buffers ? { buffers } : {}),
        ...(tentative ? { tentative } : {}),
        grid: asked.grid,
        now: iso(base + asked.now * minute),
        minimumNotice: asked.notice,
        window: { start: iso(start), end: iso(start + asked.length * minute) },
      });
    }),
);

/** Everything that the search should say, by looking at each start alone. */
function naively(request: SlotRequest): {
  readonly passing: readonly number[];
  readonly candidateLost: Readonly<Record<string, number>>;
  readonly memberLost: Readonly<Record<string, number>>;
} {
  const { candidate, interviewers, round: asked, now, minimumNotice } = request;
  const calendarOf = (id: string | undefined) => calendars.find((each) => each.id === id);
  const ofCandidate = naiveLayer({ ...candidate }, { ...request, conflictsOfInterest: [] }, [], calendarOf(candidate.calendarId));
  const [interviewer] = interviewers;
  const ofInterviewer = interviewer
    ? naiveLayer(interviewer, request, asked.panel.seats[0]?.qualifications, calendarOf(interviewer.calendarId))
    : () => "";
  const passing: number[] = [];
  const candidateLost: Record<string, number> = {};
  const memberLost: Record<string, number> = {};
  const soonest = Date.parse(now) + (minimumNotice === "PT6H" ? 360 * minute : 0) + asked.lobbyMinutes * minute;
  for (const start of naiveStarts(request)) {
    if (start < soonest) continue;
    const first = ofCandidate(start);
    if (first) candidateLost[first] = (candidateLost[first] ?? 0) + 1;
    if (first) continue;
    const second = ofInterviewer(start);
    if (second) memberLost[second] = (memberLost[second] ?? 0) + 1;
    else passing.push(start);
  }
  return { passing, candidateLost, memberLost };
}

describe("the layers of an availability", () => {
  it("take and leave the starts that minutes looked at one by one take and leave, each under its own name", () => {
    let found = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(requests, (request) => {
        const expected = naively(request);
        const search = findSlots(request, options);
        const listed = search.status === "found" ? search.slots.map(({ start }) => Date.parse(start)) : [];
        const lost = (code: string): Record<string, number> =>
          Object.fromEntries(
            search.because
              .filter((each) => each.code === code)
              .map(({ params }) => [String(params["layer"]), Number(params["count"])]),
          );
        expect(listed).toEqual(expected.passing);
        expect(lost("scheduling/candidate-lost")).toEqual(expected.candidateLost);
        expect(lost("scheduling/member-lost")).toEqual(expected.memberLost);
        for (const layer of Object.keys(expected.memberLost)) seen.add(layer);
        found += listed.length > 0 ? 1 : 0;
        for (const slot of search.status === "found" ? search.slots.slice(0, 5) : []) {
          expect(parseSlot(JSON.parse(JSON.stringify(slot)))).toEqual(slot);
        }
      }),
      { numRuns: 150 },
    );
    // Enough was found, and taken by enough layers, for the property to say something.
    expect(found).toBeGreaterThan(10);
    expect(seen.size).toBeGreaterThanOrEqual(8);
  });
});
