import { SamtalError } from "@samtal/core";
import { describe, expect, it } from "vitest";
import type { Statistic } from "../statistic/statistic.ts";
import { bootstrap } from "./bootstrap.ts";
import type { BootstrapOptions } from "./bootstrapOptions.ts";
import { resampleIndices } from "./resampleIndices.ts";

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const scores = [2, 3, 3, 4, 5, 5, 5, 7];

const okOf = <More>(statistic: Statistic<More>) => {
  if (statistic.status === "undefined") throw new Error(statistic.reason);
  return statistic;
};
const codesOf = (units: number[], options: BootstrapOptions) => {
  try {
    bootstrap(units, mean, options);
    return [];
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    return error.issues.map(({ code, path }) => [code, ...path]);
  }
};

describe("bootstrap", () => {
  it("reads percentile and basic bounds off the replicates", () => {
    // Means of the replicates: 0, 1, 2, 3, 4; the sample's own is 2. Type 7 at 0.1 and 0.9: 0.4 and 3.6.
    const indices = [0, 1, 2, 3, 4].map((place) => [place, place, place, place, place]);
    const units = [0, 1, 2, 3, 4];
    const percentile = okOf(bootstrap(units, mean, { indices, interval: "percentile", level: 0.8 }));
    expect(percentile.interval?.lower).toBeCloseTo(0.4, 12);
    expect(percentile.interval?.upper).toBeCloseTo(3.6, 12);
    expect(percentile.interval).toMatchObject({ level: 0.8, method: "percentile bootstrap" });
    // Variance of 0…4 with n − 1: 10/4.
    expect(percentile.se).toBeCloseTo(Math.sqrt(2.5), 12);
    // Replicates around 1.2 in place of 2: mirrored bounds lie as far on the other side.
    const low = [0, 0, 1, 2, 3].map((place) => [place, place, place, place, place]);
    const basic = okOf(bootstrap(units, mean, { indices: low, interval: "basic", level: 0.5 }));
    expect(basic.interval).toMatchObject({ lower: 2, upper: 4, method: "basic bootstrap" });
    expect(basic.bootstrap.bias).toBeCloseTo(-0.8, 12);
  });

  it("counts replicates equal to the figure half on either side", () => {
    // Mean 2: one replicate below, two equal, one above.
    const indices = [
      [0, 0, 0],
      [1, 1, 1],
      [0, 1, 2],
      [2, 2, 2],
    ];
    const tied = okOf(bootstrap([1, 2, 3], mean, { indices, level: 0.5 }));
    expect(tied.bootstrap.z0).toBeCloseTo(0, 12);
    // One below and three equal: (1 + 3/2)/4 = 0.625 of the replicates, whose normal quantile is 0.3186393639643752.
    const below = okOf(bootstrap([1, 2, 3], mean, { indices: [...indices.slice(0, 3), [2, 1, 0]], level: 0.5 }));
    expect(below.bootstrap.z0).toBeCloseTo(0.3186393639643752, 12);
    // (0.1 + 0.2) + 0.3 and (0.3 + 0.2) + 0.1 are not the same double, and a tie all the same.
    const rounded = okOf(bootstrap([0.1, 0.2, 0.3], mean, { indices: [...indices, [2, 1, 0], [1, 2, 0]] }));
    expect(rounded.bootstrap.z0).toBeCloseTo(0, 12);
  });

  it("draws from a seed what resampleIndices draws, and names the seed", () => {
    const seeded = okOf(bootstrap(scores, mean, { replicates: 200, seed: 5 }));
    const indices = resampleIndices({ units: scores.length, replicates: 200, seed: 5 });
    const replayed = okOf(bootstrap(scores, mean, { indices }));
    expect(seeded.bootstrap.seed).toBe(5);
    expect({ ...seeded.bootstrap, seed: undefined }).toEqual({ ...replayed.bootstrap, seed: undefined });
    expect(seeded.interval).toEqual(replayed.interval);
  });

  it("comes near the textbook's standard error of a mean", () => {
    // σ/√n with n in the divisor: mean square 20.25 less 4.25² is 2.1875, over 8.
    const { se } = okOf(bootstrap(scores, mean, { replicates: 4000, seed: 1 }));
    expect(se).toBeGreaterThan(0.97 * Math.sqrt(2.1875 / 8));
    expect(se).toBeLessThan(1.03 * Math.sqrt(2.1875 / 8));
  });

  it("keeps what a figure says of itself, and carries its warnings on", () => {
    const figure: Statistic = {
      status: "ok",
      value: 0.5,
      se: 9,
      n: 8,
      unitsUsed: 6,
      method: "a figure",
      reference: "a paper",
      warnings: [{ code: "scoring/few-units", params: { units: 6 } }],
    };
    let calls = 0;
    const found = okOf(bootstrap(scores, () => ({ ...figure, value: calls++ % 3 }), { replicates: 60, seed: 2 }));
    expect(found).toMatchObject({ n: 8, unitsUsed: 6, method: "a figure", reference: "a paper" });
    expect(found.warnings.map(({ code }) => code)).toContain("scoring/few-units");
    expect(found.se).toBeLessThan(1);
  });

  it("says why there is no interval where nothing varies", () => {
    const found = okOf(bootstrap([4, 4, 4], mean, { replicates: 50, seed: 1 }));
    expect(found).not.toHaveProperty("interval");
    expect(found).not.toHaveProperty("se");
    expect(found.warnings).toEqual([{ code: "scoring/constant-replicates", params: { replicates: 50 } }]);
  });

  it("leaves BCa's interval out, with a reason, where its corrections have no value", () => {
    const warningsOf = (units: number[], figure: (sample: number[]) => number, indices: number[][]) => {
      const found = okOf(bootstrap(units, figure, { indices }));
      expect(found).not.toHaveProperty("interval");
      expect(found.se).toBeGreaterThan(0);
      return found.warnings;
    };
    const spread = [
      [0, 0, 0],
      [0, 1, 1],
      [1, 1, 2],
    ];
    // No mean over fewer than three: leaving one out leaves none.
    const wholeOnly = (sample: number[]) => (sample.length < 3 ? Number.NaN : mean(sample));
    expect(warningsOf([1, 2, 6], wholeOnly, spread)).toEqual([
      { code: "scoring/undefined-without-unit", params: { count: 3 } },
    ]);
    // The largest of 6, 6, 6, 1 is 6 whoever is left out.
    const largest = (sample: number[]) => Math.max(...sample);
    const skew = [[3, 3, 3, 3], [0, 0, 0, 0], [3, 3, 3, 1]];
    expect(warningsOf([6, 6, 6, 1], largest, skew)).toEqual([{ code: "scoring/no-unit-matters", params: {} }]);
    // Means 1, 5/3 and 2, all below the sample's own 4.
    expect(warningsOf([1, 2, 9], mean, [[0, 0, 0], [0, 1, 1], [1, 1, 1]])).toEqual([
      { code: "scoring/one-sided-replicates", params: {} },
    ]);
  });

  it("counts replicates without a value, and refuses too many of them", () => {
    // No figure where the first unit was not drawn.
    const needsFirst = (sample: number[]) => (sample.includes(2) ? mean(sample) : Number.NaN);
    const indices = Array.from({ length: 20 }, (_, at) => (at === 0 ? [1, 1, 1] : [0, at % 3, 2]));
    const few = okOf(bootstrap([2, 3, 7], needsFirst, { indices, interval: "percentile" }));
    expect(few.bootstrap).toMatchObject({ replicates: 20, undefinedReplicates: 1 });
    expect(few.warnings).toEqual([{ code: "scoring/undefined-replicates", params: { count: 1, replicates: 20 } }]);
    const strict = bootstrap([2, 3, 7], needsFirst, { indices, interval: "percentile", mostUndefined: 0.04 });
    expect(strict).toMatchObject({ status: "undefined", reason: "not-identified", n: 3, warnings: few.warnings });
    const none = bootstrap([3, 2, 7], needsFirst, { indices: [[0, 0, 0]], mostUndefined: 1 });
    expect(none.status).toBe("undefined");
  });

  it("names the reason that most replicates gave", () => {
    const described = { n: 2, unitsUsed: 2, method: "", reference: "", warnings: [] };
    const reasons = ["disconnected", "zero-variance", "zero-variance"] as const;
    let calls = -1;
    const figure = (): Statistic => {
      const why = reasons[calls++];
      return why ? { status: "undefined", reason: why, ...described } : { status: "ok", value: 1, ...described };
    };
    const indices = reasons.map(() => [0, 1]);
    expect(bootstrap([1, 2], figure, { indices })).toMatchObject({ status: "undefined", reason: "zero-variance" });
  });

  it("has no value where the figure has none, or for fewer than two units", () => {
    const options = { replicates: 10, seed: 1 };
    expect(bootstrap([1, 2, 3], () => Number.NaN, options)).toMatchObject({ status: "undefined", n: 3 });
    for (const units of [[], [5]]) {
      expect(bootstrap(units, mean, options)).toMatchObject({
        status: "undefined",
        reason: "not-identified",
        warnings: [{ code: "scoring/too-few-units-to-resample", params: { units: units.length } }],
      });
    }
  });

  it("refuses wrong options, all at once", () => {
    expect(codesOf(scores, { level: 1, mostUndefined: 2, replicates: 0, seed: -1 })).toEqual([
      ["scoring/invalid-confidence-level", "options", "level"],
      ["scoring/invalid-undefined-share", "options", "mostUndefined"],
      ["scoring/invalid-replicates", "options", "replicates"],
      ["scoring/invalid-seed", "options", "seed"],
    ]);
    expect(codesOf([1, 2], { indices: [[0, 1], [0], [2, 0], [0.5, 1]] })).toEqual([
      ["scoring/replicate-size", "options", "indices", 1],
      ["scoring/no-such-unit", "options", "indices", 2],
      ["scoring/no-such-unit", "options", "indices", 3],
    ]);
    expect(codesOf([1, 2], { indices: [] })).toEqual([["scoring/invalid-replicates", "options", "indices"]]);
  });

  it("leaves the caller's units alone", () => {
    const units = [3, 1, 2];
    bootstrap(units, (sample) => mean(sample.sort()), { replicates: 20, seed: 1 });
    expect(units).toEqual([3, 1, 2]);
  });
});

describe("resampleIndices", () => {
  it("draws as many units as there are, as often as asked, and the same from the same seed", () => {
    const indices = resampleIndices({ units: 5, replicates: 200, seed: 1 });
    expect([indices.length, new Set(indices.map((row) => row.length))]).toEqual([200, new Set([5])]);
    expect(new Set(indices.flat())).toEqual(new Set([0, 1, 2, 3, 4]));
    expect(resampleIndices({ units: 5, replicates: 200, seed: 1 })).toEqual(indices);
    expect(resampleIndices({ units: 5, replicates: 200, seed: 2 })).not.toEqual(indices);
  });

  it("refuses wrong options, all at once", () => {
    try {
      resampleIndices({ units: 0, replicates: 1.5, seed: 0.1 });
      expect.unreachable();
    } catch (error) {
      if (!SamtalError.isInstance(error)) throw error;
      expect(error.issues.map(({ code }) => code)).toEqual([
        "scoring/invalid-units",
        "scoring/invalid-replicates",
        "scoring/invalid-seed",
      ]);
    }
  });
});
