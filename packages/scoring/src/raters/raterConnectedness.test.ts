import { describe, expect, it } from "vitest";
import type { WeakBridge } from "./connectedness/connectednessOf.ts";
import { raterConnectedness } from "./raterConnectedness.ts";
import { type MixedGolden, mixedGolden } from "./testdata/mixedGolden.ts";

const ratingsOf = (pairs: readonly string[]) =>
  pairs.map((pair) => ({ candidateId: pair.slice(1), raterId: pair.slice(0, 1), value: 3 }));

describe("raterConnectedness", () => {
  it.each(mixedGolden.map((golden) => [golden.id, golden] as const))(
    "%s: the golden components",
    (_, golden) => {
      const { components, connected } = raterConnectedness(ofGolden(golden));
      const ours = components.map(({ candidateIds, raterIds }) =>
        [...candidateIds, ...raterIds].sort().join(" "),
      );
      expect(ours.toSorted()).toEqual(
        golden.connectedness.components.map((all) => all.toSorted().join(" ")).toSorted(),
      );
      expect(components).toHaveLength(golden.connectedness.count);
      expect(connected).toBe(golden.connectedness.count === 1);
    },
  );

  it("connects what it names", () => {
    for (const golden of mixedGolden) {
      const ratings = ofGolden(golden);
      const more = raterConnectedness(ratings).wouldConnect.map((interview) => ({ ...interview, value: 3 }));
      expect(more).toHaveLength(golden.connectedness.count - 1);
      expect(raterConnectedness([...ratings, ...more]).connected).toBe(true);
    }
  });

  it("finds the one candidate through whom two panels are compared", () => {
    // a and b share 1 and 2; c and d share 3 and 4; only 5 was seen by both sides.
    const ratings = ratingsOf(["a1", "a2", "b1", "b2", "c3", "c4", "d3", "d4", "a5", "c5"]);
    const { connected, weakBridges, bridgingCandidateIds } = raterConnectedness(ratings);
    expect(connected).toBe(true);
    expect(bridgingCandidateIds).toEqual(["1", "2", "3", "4", "5"]);
    expect(weakBridges).toEqual([
      { kind: "candidate", candidateId: "5" },
      { kind: "rater", raterId: "a" },
      { kind: "rater", raterId: "c" },
      { kind: "pair", candidateId: "5", raterId: "a" },
      { kind: "pair", candidateId: "5", raterId: "c" },
    ] satisfies WeakBridge[]);
  });

  it("calls nothing weak where links are double, nor a rater who alone saw a candidate", () => {
    expect(raterConnectedness(ratingsOf(["a1", "a2", "b1", "b2", "a3"])).weakBridges).toEqual([]);
  });

  it("counts repeated ratings of a pair once", () => {
    const once = raterConnectedness(ratingsOf(["a1", "b1"]));
    expect(raterConnectedness(ratingsOf(["a1", "a1", "b1", "b1"]))).toEqual(once);
    expect(once.weakBridges).toContainEqual({ kind: "candidate", candidateId: "1" });
  });

  it("finds nothing among no ratings", () => {
    expect(raterConnectedness([])).toEqual({
      connected: true,
      components: [],
      bridgingCandidateIds: [],
      weakBridges: [],
      wouldConnect: [],
    });
  });

  it("walks a chain of 60,000 raters without overflowing the stack", () => {
    const chain = Array.from({ length: 60_000 }, (_, at) => [
      { candidateId: `c${at}`, raterId: `r${at}`, value: 1 },
      { candidateId: `c${at}`, raterId: `r${at + 1}`, value: 1 },
    ]).flat();
    const { connected, weakBridges } = raterConnectedness(chain);
    expect(connected).toBe(true);
    expect(weakBridges).toHaveLength(60_000 + 59_999 + 120_000);
  });
});

function ofGolden({ data }: MixedGolden) {
  return data.score.map((value, at) => ({
    candidateId: data.candidate[at] as string,
    raterId: data.rater[at] as string,
    value,
  }));
}
