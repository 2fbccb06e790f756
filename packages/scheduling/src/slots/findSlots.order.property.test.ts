import { tzdataRules } from "@samtal/tzdata";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendars } from "../../testdata/availabilities.ts";
import { crowdedPanel } from "../../testdata/crowdedPanel.ts";
import { layeredRequest } from "../../testdata/layeredRequest.ts";
import { naivePanels, naiveRank } from "../../testdata/naivePanel.ts";
import { slotRequest } from "../../testdata/slotRequest.ts";
import { findSlots } from "./findSlots.ts";
import { rankingCriteria } from "./slotRanking.ts";

/**
 * Every list of a document in another order, but for the one whose order says something: the ranking's
 * criteria.
 */
function shuffled(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) {
    return value
      .map((each) => [next(), shuffled(each, next)] as const)
      .sort(([a], [b]) => a - b)
      .map(([, each]) => each);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === "order" ? each : shuffled(each, next)]),
  );
}

/** Numbers that look drawn by lot, the same for the same seed: the multiplier is that of MINSTD. */
function lots(seed: number): () => number {
  let state = seed + 1;
  return () => (state = (state * 48_271) % 2_147_483_647);
}

describe("findSlots", () => {
  it("gives the same bytes however people, times, seats, needs, loads and calendars are ordered", () => {
    fc.assert(
      fc.property(fc.oneof(layeredRequest, crowdedPanel), fc.nat(1_000_000), (json, seed) => {
        const found = findSlots(slotRequest(json), { zoneRules: tzdataRules, calendars });
        const next = lots(seed);
        const turned = findSlots(slotRequest(shuffled(json, next) as Record<string, unknown>), {
          zoneRules: tzdataRules,
          calendars: [...calendars].reverse(),
        });
        expect(JSON.stringify(turned)).toBe(JSON.stringify(found));
      }),
      { numRuns: 100 },
    );
  });

  it.each(rankingCriteria)("ranks by %s alone as an insertion sort does, ties by the start", (criterion) => {
    fc.assert(
      fc.property(crowdedPanel, (json) => {
        const ranking = { ...(json["ranking"] as object), order: [criterion] };
        const request = slotRequest({ ...json, ranking });
        const search = findSlots(request, { zoneRules: tzdataRules });
        const starts = search.status === "found" ? search.slots.map(({ start }) => Date.parse(start)) : [];
        expect(starts).toEqual(naiveRank(request, naivePanels(request)).map(({ start }) => start));
      }),
      { numRuns: 12 },
    );
  });
});
