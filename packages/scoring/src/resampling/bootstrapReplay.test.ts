import { describe, expect, it } from "vitest";
import golden from "../../testdata/bootstrap-replay.json" with { type: "json" };
import ratings from "../../testdata/irr/seed-5r-5pt-missing15.json" with { type: "json" };
import { krippendorffAlpha } from "../agreement/krippendorffAlpha.ts";
import { bootstrap } from "./bootstrap.ts";
import type { BootstrapIntervalKind } from "./bootstrapOptions.ts";
import { bootstrapReplicates } from "./bootstrapReplicates.ts";

// Source and tolerance: ../../testdata/README.md. Every figure of the file is held below or named here.
const labels = new Set(["dataset", "statistic", "resample", "B", "n", "indicesBase64"]);
const heldBelow = new Set([
  "estimate",
  "replicates",
  "jackknife",
  "percentileCI95",
  "basicCI95",
  "z0",
  "acceleration",
  "bcaAlphas",
  "bcaCI95",
  "bootstrapSe",
  "jackknifeSe",
]);

const alpha = (rows: (number | null)[][]) => krippendorffAlpha(rows, { measurement: "interval" });
const alphaOf = (rows: (number | null)[][]) => {
  const found = alpha(rows);
  return found.status === "ok" ? found.value : Number.NaN;
};

function indicesOf(base64: string, units: number): number[][] {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const places = Array.from({ length: bytes.length / 2 }, (_, at) => view.getUint16(2 * at, true));
  return Array.from({ length: places.length / units }, (_, row) => places.slice(row * units, (row + 1) * units));
}

function expectClose(found: number | undefined, expected: number | undefined) {
  if (found === undefined || expected === undefined) throw new Error("no figure to compare");
  expect(Math.abs(found - expected), `${found} for ${expected}`).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
}

describe.each(golden.cases)("the replayed bootstrap of $dataset", (stored) => {
  const units = ratings.ratings as (number | null)[][];
  const indices = indicesOf(stored.indicesBase64, stored.n);
  const intervalOf = (interval: BootstrapIntervalKind) => {
    const found = bootstrap(units, alpha, { indices, interval, level: 0.95 });
    if (found.status === "undefined" || found.interval === undefined) throw new Error("no interval");
    return { ...found, interval: found.interval };
  };

  it("holds every figure of the file", () => {
    expect(Object.keys(stored).filter((name) => !labels.has(name) && !heldBelow.has(name))).toEqual([]);
    expect([stored.dataset, units.length, indices.length]).toEqual(["seed-5r-5pt-missing15", stored.n, stored.B]);
  });

  it("gives every replicate and every figure without one unit", () => {
    const { values, undefinedReasons } = bootstrapReplicates(units, alpha, { indices });
    expect([values.length, undefinedReasons]).toEqual([stored.B, []]);
    for (const [at, expected] of stored.replicates.entries()) expectClose(values[at], expected);
    for (const [at, expected] of stored.jackknife.entries()) {
      expectClose(alphaOf(units.filter((_, other) => other !== at)), expected);
    }
  });

  it.each([
    ["percentile", stored.percentileCI95],
    ["basic", stored.basicCI95],
    ["bca", stored.bcaCI95],
  ] as const)("gives the %s interval", (kind, [lower, upper]) => {
    const { value, se, interval } = intervalOf(kind);
    expectClose(value, stored.estimate);
    expectClose(se, stored.bootstrapSe);
    expectClose(interval.lower, lower);
    expectClose(interval.upper, upper);
    expect(interval.level).toBe(0.95);
  });

  it("gives BCa's corrections", () => {
    const { z0, acceleration, jackknifeSe, tails, ...counts } = intervalOf("bca").bootstrap;
    expect(counts).toMatchObject({ replicates: stored.B, undefinedReplicates: 0 });
    expectClose(z0, stored.z0);
    expectClose(acceleration, stored.acceleration);
    expectClose(jackknifeSe, stored.jackknifeSe);
    expectClose(tails?.lower, stored.bcaAlphas[0]);
    expectClose(tails?.upper, stored.bcaAlphas[1]);
  });
});
