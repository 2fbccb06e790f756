import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrap } from "./bootstrap.ts";
import { quantile } from "./quantile.ts";
import { seededGenerator } from "./seededGenerator.ts";

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 });
const seeds = fc.maxSafeNat();
const sortedOf = (list: number[]) => [...list].sort((one, other) => one - other);

describe("quantile", () => {
  it("lies between the ends and never falls as the share grows", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, share, share, (list, one, other) => {
        const sorted = sortedOf(list);
        const [low, high] = [quantile(sorted, Math.min(one, other)), quantile(sorted, Math.max(one, other))];
        expect(low).toBeGreaterThanOrEqual(Math.min(...list));
        expect(high).toBeGreaterThanOrEqual(low - 1e-12);
        expect(high).toBeLessThanOrEqual(Math.max(...list) + 1e-12);
      }),
    );
  });

  it("is a value of the sample at whole places", () => {
    fc.assert(
      fc.property(values, fc.nat(), (list, any) => {
        const at = any % list.length;
        const share = list.length === 1 ? 0 : at / (list.length - 1);
        expect(quantile(sortedOf(list), share)).toBeCloseTo(sortedOf(list)[at] ?? Number.NaN, 10);
      }),
    );
  });
});

describe("seededGenerator", () => {
  it("stays below its bound, and repeats itself from the same seed", () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.integer({ min: 1, max: 2 ** 32 }), { maxLength: 20 }), (seed, bounds) => {
        const [one, other] = [seededGenerator(seed), seededGenerator(seed)];
        for (const bound of bounds) {
          const drawn = one.below(bound);
          expect(Number.isInteger(drawn) && drawn >= 0 && drawn < bound).toBe(true);
          expect(other.below(bound)).toBe(drawn);
        }
      }),
    );
  });
});

describe("bootstrap", () => {
  const units = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 12 });
  const kinds = fc.constantFrom("percentile" as const, "basic" as const, "bca" as const);
  const fast = { numRuns: 40 };

  it("gives the same bytes for the same input", () => {
    fc.assert(
      fc.property(units, seeds, kinds, (list, seed, interval) => {
        const run = () => JSON.stringify(bootstrap(list, mean, { replicates: 40, seed, interval }));
        expect(run()).toBe(run());
      }),
      fast,
    );
  });

  it("never returns a number that is none", () => {
    fc.assert(
      fc.property(units, seeds, kinds, (list, seed, interval) => {
        // JSON writes NaN and Infinity as null.
        expect(JSON.stringify(bootstrap(list, mean, { replicates: 20, seed, interval }))).not.toContain("null");
      }),
      fast,
    );
  });

  it("follows the figure when it is moved or stretched", () => {
    fc.assert(
      fc.property(units, seeds, kinds, fc.integer({ min: 1, max: 8 }), (list, seed, interval, by) => {
        const plain = bootstrap(list, mean, { replicates: 60, seed, interval });
        const moved = bootstrap(list, (sample) => 3 + by * mean(sample), { replicates: 60, seed, interval });
        if (plain.status !== "ok" || moved.status !== "ok") throw new Error("no value");
        expect(moved.value).toBeCloseTo(3 + by * plain.value, 10);
        if (plain.interval && moved.interval) {
          expect(moved.interval.lower).toBeCloseTo(3 + by * plain.interval.lower, 8);
          expect(moved.interval.upper).toBeCloseTo(3 + by * plain.interval.upper, 8);
        }
      }),
      fast,
    );
  });

  it("does not depend on the order of replicates", () => {
    const rows = fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(rows, kinds, (indices, interval) => {
        const forth = bootstrap([1, 4, 6], mean, { indices, interval });
        const back = bootstrap([1, 4, 6], mean, { indices: [...indices].reverse(), interval });
        expect(back).toEqual(forth);
      }),
      fast,
    );
  });
});
