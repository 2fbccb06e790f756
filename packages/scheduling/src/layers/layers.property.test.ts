import { tzdataRules } from "@samtal/tzdata";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendars } from "../../testdata/availabilities.ts";
import { layeredRequest } from "../../testdata/layeredRequest.ts";
import { naiveLayer, naiveStarts } from "../../testdata/naiveLayer.ts";
import { slotRequest } from "../../testdata/slotRequest.ts";
import { findSlots } from "../slots/findSlots.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";
import { parseSlot } from "../slots/slot.ts";

const minute = 60_000;
const options = { zoneRules: tzdataRules, calendars };

/** Everything that the search should say, by looking at each start alone. */
function naively(request: SlotRequest): {
  readonly passing: readonly number[];
  readonly candidateLost: Readonly<Record<string, number>>;
  readonly memberLost: Readonly<Record<string, number>>;
} {
  const { candidate, interviewers, round: asked, now, minimumNotice } = request;
  const calendarOf = (id: string | undefined) => calendars.find((each) => each.id === id);
  const ofCandidate = naiveLayer(
    { ...candidate },
    { ...request, conflictsOfInterest: [] },
    [],
    calendarOf(candidate.calendarId),
  );
  const [interviewer] = interviewers;
  const ofInterviewer = interviewer
    ? naiveLayer(
        interviewer,
        request,
        asked.panel.seats[0]?.qualifications,
        calendarOf(interviewer.calendarId),
      )
    : () => "";
  const passing: number[] = [];
  const candidateLost: Record<string, number> = {};
  const memberLost: Record<string, number> = {};
  const soonest =
    Date.parse(now) + (minimumNotice === "PT6H" ? 360 * minute : 0) + asked.lobbyMinutes * minute;
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
      fc.property(layeredRequest, (json) => {
        const request = slotRequest(json);
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
