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
import { logGamma } from "./logGamma.ts";
import { normalCdf } from "./normalCdf.ts";
import { normalQuantile } from "./normalQuantile.ts";
import { normalSurvival } from "./normalSurvival.ts";
import { regularizedBeta } from "./regularizedBeta.ts";
import { regularizedGamma } from "./regularizedGamma.ts";
import { tCdf } from "./tCdf.ts";
import { tQuantile } from "./tQuantile.ts";
import { tSurvival } from "./tSurvival.ts";

describe("at the ends", () => {
  it("tails are 0 and 1", () => {
    expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
    expect([normalSurvival(-Infinity), normalSurvival(Infinity)]).toEqual([1, 0]);
    expect([tCdf(-Infinity, 3), tCdf(Infinity, 3), tSurvival(-Infinity, 3), tSurvival(Infinity, 3)]).toEqual([
      0, 1, 1, 0,
    ]);
    expect([fCdf(-1, 2, 3), fCdf(0, 2, 3), fCdf(Infinity, 2, 3)]).toEqual([0, 0, 1]);
    expect([fSurvival(-1, 2, 3), fSurvival(0, 2, 3), fSurvival(Infinity, 2, 3)]).toEqual([1, 1, 0]);
    expect([chiSquareCdf(-1, 2), chiSquareCdf(0, 2), chiSquareCdf(Infinity, 2)]).toEqual([0, 0, 1]);
    expect([chiSquareSurvival(-1, 2), chiSquareSurvival(0, 2), chiSquareSurvival(Infinity, 2)]).toEqual([1, 1, 0]);
    expect([regularizedBeta(-1, 2, 3), regularizedBeta(0, 2, 3)]).toEqual([0, 0]);
    expect([regularizedBeta(1, 2, 3), regularizedBeta(2, 2, 3)]).toEqual([1, 1]);
    expect([regularizedGamma(2, -1), regularizedGamma(2, 0), regularizedGamma(2, Infinity)]).toEqual([0, 0, 1]);
    expect([logGamma(0), logGamma(Infinity), logGamma(1), logGamma(2)]).toEqual([Infinity, Infinity, 0, 0]);
  });

  it("quantiles are the ends of the support", () => {
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
    for (const df of [0.5, 3, 1e6, Infinity]) {
      expect([tQuantile(0, df), tQuantile(0.5, df), tQuantile(1, df)]).toEqual([-Infinity, 0, Infinity]);
      expect([fQuantile(0, 2, df), fQuantile(1, 2, df)]).toEqual([0, Infinity]);
    }
    expect([chiSquareQuantile(0, 3), chiSquareQuantile(1, 3)]).toEqual([0, Infinity]);
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  });

  it("a quantile beyond the largest or smallest double is Infinity or 0", () => {
    // P(T > t) falls as the root of t with half a degree of freedom: 1e-300 lies near 1e600.
    expect(tQuantile(1e-300, 0.5)).toBe(-Infinity);
    expect(fQuantile(1e-300, 0.5, 3)).toBe(0);
    expect(betaQuantile(1e-10, 0.01, 1)).toBe(0);
  });
});

describe("closed forms", () => {
  it("t with one degree of freedom is Cauchy's, however far out", () => {
    for (const x of [1e-12, 0.3, 1, 40, 1e9, 1e100, 1e154, 1e200, 1e290]) {
      const expected = Math.atan2(1, x) / Math.PI;
      expect(Math.abs(tSurvival(x, 1) / expected - 1)).toBeLessThan(1e-12);
      if (x > 1) expect(Math.abs(-tQuantile(expected, 1) / x - 1)).toBeLessThan(1e-12);
    }
  });

  it("chi-square with two degrees of freedom is exponential", () => {
    for (const x of [1e-9, 0.5, 2, 30, 700, 1400]) {
      expect(Math.abs(chiSquareSurvival(x, 2) / Math.exp(-x / 2) - 1)).toBeLessThan(1e-12);
    }
  });

  it("beta with one parameter at 1 is a power", () => {
    for (const x of [1e-9, 0.2, 0.9]) {
      expect(regularizedBeta(x, 4, 1)).toBeCloseTo(x ** 4, 14);
      expect(betaQuantile(x, 1, 40)).toBeCloseTo(-Math.expm1(Math.log1p(-x) / 40), 14);
    }
  });

  it("infinite degrees of freedom are the distribution that they tend to", () => {
    for (const [p, x] of [
      [0.025, 0.4],
      [0.6, 1],
      [0.999, 2.7],
    ] as const) {
      expect(tQuantile(p, Infinity)).toBe(normalQuantile(p));
      expect(tSurvival(x, Infinity)).toBe(normalSurvival(x));
      expect(tQuantile(p, Infinity)).toBeCloseTo(tQuantile(p, 1e15), 12);
      expect(fQuantile(p, 5, Infinity)).toBeCloseTo(fQuantile(p, 5, 1e15), 12);
      expect(fQuantile(p, Infinity, 5)).toBeCloseTo(fQuantile(p, 1e15, 5), 9);
      expect(fCdf(x, 5, Infinity)).toBeCloseTo(fCdf(x, 5, 1e15), 12);
      expect(fSurvival(x, Infinity, 5)).toBeCloseTo(fSurvival(x, 1e15, 5), 12);
      expect(fQuantile(p, Infinity, Infinity)).toBe(1);
    }
    expect([0.9, 1, 1.1].map((x) => fCdf(x, Infinity, Infinity))).toEqual([0, 1, 1]);
    expect([0.9, 1, 1.1].map((x) => fSurvival(x, Infinity, Infinity))).toEqual([1, 0, 0]);
  });

  it("hypergeometric counts are those of the urn", () => {
    // Five of ten, three drawn: C(5, k) C(5, 3 − k) / C(10, 3).
    for (const [k, ways] of [10, 50, 50, 10].entries()) {
      expect(hypergeometricPmf(k, 10, 5, 3)).toBeCloseTo(ways / 120, 14);
    }
    expect(hypergeometricCdf(1, 10, 5, 3)).toBeCloseTo(0.5, 14);
    expect(hypergeometricSurvival(2, 10, 5, 3)).toBeCloseTo(10 / 120, 14);
    expect([-1, 4, 1.5].map((k) => hypergeometricPmf(k, 10, 5, 3))).toEqual([0, 0, 0]);
    expect([-1, 3, 9].map((k) => hypergeometricCdf(k, 10, 5, 3))).toEqual([0, 1, 1]);
    expect([-1, 3, 9].map((k) => hypergeometricSurvival(k, 10, 5, 3))).toEqual([1, 0, 0]);
    expect(hypergeometricCdf(1.9, 10, 5, 3)).toBe(hypergeometricCdf(1, 10, 5, 3));
    // Nothing, or everything, drawn or counted.
    for (const [k, successes, draws] of [[0, 5, 0], [5, 5, 10], [0, 0, 3], [3, 10, 3]] as const) {
      expect(hypergeometricPmf(k, 10, successes, draws)).toBeCloseTo(1, 14);
      expect(hypergeometricCdf(k, 10, successes, draws)).toBe(1);
      expect(hypergeometricCdf(k - 1, 10, successes, draws)).toBe(0);
    }
    expect(hypergeometricPmf(0, 0, 0, 0)).toBe(1);
  });
});

describe("no number", () => {
  it("comes out as none, and does not hang", () => {
    const nothing = Number.NaN;
    for (const found of [
      normalCdf(nothing),
      normalQuantile(nothing),
      tSurvival(nothing, 3),
      tSurvival(1, nothing),
      tQuantile(nothing, 3),
      tQuantile(0.4, nothing),
      fCdf(nothing, 2, 3),
      fCdf(1, nothing, 3),
      fQuantile(nothing, 2, 3),
      fQuantile(0.4, 2, nothing),
      chiSquareSurvival(nothing, 2),
      chiSquareQuantile(nothing, 2),
      chiSquareQuantile(0.4, nothing),
      betaQuantile(nothing, 2, 3),
      betaQuantile(0.4, nothing, 3),
      regularizedBeta(nothing, 2, 3),
      regularizedGamma(nothing, 2),
      hypergeometricCdf(nothing, 10, 5, 3),
    ]) {
      expect(found).toBeNaN();
    }
  });
});
