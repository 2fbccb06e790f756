import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaQuantile } from "./betaQuantile.ts";
import { chiSquareCdf } from "./chiSquareCdf.ts";
import { chiSquareQuantile } from "./chiSquareQuantile.ts";
import { chiSquareSurvival } from "./chiSquareSurvival.ts";
import { fCdf } from "./fCdf.ts";
import { fQuantile } from "./fQuantile.ts";
import { fSurvival } from "./fSurvival.ts";
import { hypergeometricCdf } from "./hypergeometricCdf.ts";
import { hypergeometricPmf } from "./hypergeometricPmf.ts";
import { hypergeometricSurvival } from "./hypergeometricSurvival.ts";
import { logBeta } from "./logBeta.ts";
import { logGamma } from "./logGamma.ts";
import { normalCdf } from "./normalCdf.ts";
import { normalQuantile } from "./normalQuantile.ts";
import { normalSurvival } from "./normalSurvival.ts";
import { regularizedBeta } from "./regularizedBeta.ts";
import { regularizedGamma } from "./regularizedGamma.ts";
import { tCdf } from "./tCdf.ts";
import { tQuantile } from "./tQuantile.ts";
import { tSurvival } from "./tSurvival.ts";

/** Every size from 10 to the power of `from` to that of `to`, as likely as the next. */
const sizes = (from: number, to: number) =>
  fc.double({ min: from, max: to, noNaN: true }).map((power) => 10 ** power);
const df = sizes(-0.3, 6);
const shapes = sizes(-2, 5);
const shares = fc.oneof(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), sizes(-300, -1));
const points = sizes(-3, 3);

const relativeDistance = (one: number, other: number) =>
  one === other ? 0 : Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));
const expectNear = (one: number, other: number, tolerance = 1e-11) =>
  expect(relativeDistance(one, other), `${one} and ${other}`).toBeLessThanOrEqual(tolerance);
// Two neighbouring doubles may come out a rounding apart the wrong way round.
const expectRising = (low: number, high: number) => expect(low).toBeLessThanOrEqual(high * (1 + 1e-12));

describe("a tail and the other", () => {
  it("add up to 1, from 0 to 1", () => {
    const bothOf = [
      [fc.tuple(points), (x: number) => [normalCdf(x), normalSurvival(x)]],
      [fc.tuple(points, df), (x: number, one: number) => [tCdf(x, one), tSurvival(x, one)]],
      [fc.tuple(points, df, df), (x: number, one: number, two: number) => [fCdf(x, one, two), fSurvival(x, one, two)]],
      [fc.tuple(points, df), (x: number, one: number) => [chiSquareCdf(x * one, one), chiSquareSurvival(x * one, one)]],
    ] as [fc.Arbitrary<number[]>, (...args: number[]) => [number, number]][];
    for (const [args, both] of bothOf) {
      fc.assert(
        fc.property(args, (list) => {
          const [lower, upper] = both(...list);
          expect(Math.min(lower, upper)).toBeGreaterThanOrEqual(0);
          expect(Math.abs(lower + upper - 1)).toBeLessThanOrEqual(1e-12);
        }),
      );
    }
  });
});

describe("a distribution function", () => {
  it("never falls", () => {
    fc.assert(
      fc.property(points, points, df, df, (one, other, df1, df2) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expectRising(normalCdf(low), normalCdf(high));
        expectRising(tCdf(low, df1), tCdf(high, df1));
        expectRising(tCdf(-high, df1), tCdf(-low, df1));
        expectRising(fCdf(low, df1, df2), fCdf(high, df1, df2));
        expectRising(fSurvival(high, df1, df2), fSurvival(low, df1, df2));
        expectRising(chiSquareCdf(low * df1, df1), chiSquareCdf(high * df1, df1));
        expectRising(regularizedGamma(df2, low * df2), regularizedGamma(df2, high * df2));
        expectRising(regularizedBeta(low / (1 + low), df1, df2), regularizedBeta(high / (1 + high), df1, df2));
      }),
    );
  });
});

describe("a quantile", () => {
  it("is where its distribution function is the share", () => {
    fc.assert(
      fc.property(shares, df, df, (p, df1, df2) => {
        expectNear(normalCdf(normalQuantile(p)), p);
        // Below and above these a quantile has no full double.
        const isFull = (x: number) => Math.abs(x) > 1e-290 && Math.abs(x) < 1e290;
        const [square, t, f] = [chiSquareQuantile(p, df1), tQuantile(p, df1), fQuantile(p, df1, df2)];
        if (isFull(square)) expectNear(chiSquareCdf(square, df1), p, 1e-10);
        if (isFull(t)) expectNear(tCdf(t, df1), p);
        if (isFull(f)) expectNear(fCdf(f, df1, df2), p, 1e-10);
      }),
    );
  });

  it("of a beta distribution is too, where neither x nor 1 − x is lost in rounding", () => {
    fc.assert(
      fc.property(shares, shapes, shapes, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        if (x < 1e-290 || x > 0.9) return;
        expectNear(regularizedBeta(x, a, b), p, 1e-10);
      }),
    );
  });
});

describe("symmetries", () => {
  it("normal and t are even", () => {
    fc.assert(
      fc.property(points, df, fc.double({ min: 0.5, max: 1 - 1e-9, noNaN: true }), (x, one, p) => {
        expect(normalCdf(-x)).toBe(normalSurvival(x));
        expect(tCdf(-x, one)).toBe(tSurvival(x, one));
        expectNear(normalQuantile(1 - p), -normalQuantile(p));
        expectNear(tQuantile(1 - p, one), -tQuantile(p, one));
      }),
    );
  });

  it("F turned over is F with its degrees of freedom exchanged", () => {
    fc.assert(
      fc.property(sizes(-1, 1), sizes(-0.3, 3), sizes(-0.3, 3), (x, df1, df2) => {
        expectNear(fCdf(x, df1, df2), fSurvival(1 / x, df2, df1), 1e-10);
      }),
    );
  });

  it("t squared is F with 1 degree of freedom, and normal squared is chi-square", () => {
    fc.assert(
      fc.property(sizes(-3, 1), df, (x, one) => {
        expectNear(2 * tSurvival(x, one), fSurvival(x * x, 1, one));
        expectNear(2 * normalSurvival(x), chiSquareSurvival(x * x, 1));
      }),
    );
  });

  it("gamma and beta follow their recurrences", () => {
    fc.assert(
      fc.property(shapes, shapes, (a, b) => {
        expect(Math.abs(logGamma(a + 1) - logGamma(a) - Math.log(a))).toBeLessThan(1e-12 * (1 + Math.abs(logGamma(a))));
        expect(logBeta(a, b)).toBe(logBeta(b, a));
        const joined = logGamma(a) + logGamma(b) - logGamma(a + b);
        expect(Math.abs(logBeta(a, b) - joined)).toBeLessThan(1e-12 * (1 + Math.abs(logGamma(a + b))));
      }),
    );
  });
});

describe("hypergeometric", () => {
  const urns = fc.nat(400).chain((population) =>
    fc.tuple(fc.constant(population), fc.nat(population), fc.nat(population)),
  );

  it("probabilities add up to the distribution function, and to 1", () => {
    fc.assert(
      fc.property(urns, ([population, successes, draws]) => {
        let sum = 0;
        for (let k = 0; k <= draws; k++) {
          sum += hypergeometricPmf(k, population, successes, draws);
          expect(Math.abs(hypergeometricCdf(k, population, successes, draws) - sum)).toBeLessThan(1e-12);
          expect(Math.abs(hypergeometricSurvival(k, population, successes, draws) + sum - 1)).toBeLessThan(1e-12);
        }
        expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
      }),
      { numRuns: 30 },
    );
  });

  it("draws and successes change places", () => {
    fc.assert(
      fc.property(urns, fc.nat(400), ([population, successes, draws], k) => {
        const [one, other] = [
          hypergeometricPmf(k, population, successes, draws),
          hypergeometricPmf(k, population, draws, successes),
        ];
        expectNear(one, other);
      }),
    );
  });
});
