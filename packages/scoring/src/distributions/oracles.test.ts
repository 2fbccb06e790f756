import { describe, expect, it } from "vitest";
import golden from "../../testdata/distributions/golden.json" with { type: "json" };
import mpmath from "../../testdata/distributions/mpmath.json" with { type: "json" };
import settled from "../../testdata/distributions/settled.json" with { type: "json" };
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

// Sources and tolerance: ../../testdata/README.md.
const tolerance = 1e-12;

type Distribution = (...args: number[]) => number;

/** By the name that a file calls it: R's in the golden file, ours in the others. */
const named = new Map<string, Distribution>(
  Object.entries({
    betaQuantile,
    chiSquareCdf,
    chiSquareQuantile,
    chiSquareSurvival,
    fCdf,
    fQuantile,
    fSurvival,
    hypergeometricCdf,
    hypergeometricPmf,
    hypergeometricSurvival,
    logBeta,
    logGamma,
    normalCdf,
    normalQuantile,
    normalSurvival,
    regularizedBeta,
    regularizedGamma,
    tCdf,
    tQuantile,
    tSurvival,
    qbeta: betaQuantile,
    qchisq: chiSquareQuantile,
    sf_chisq: chiSquareSurvival,
    qf: fQuantile,
    sf_f: fSurvival,
    phyper: hypergeometricCdf,
    dhyper: hypergeometricPmf,
    pnorm: normalCdf,
    qnorm: normalQuantile,
    pt: tCdf,
    qt: tQuantile,
  } as Record<string, Distribution>),
);

interface Row {
  readonly fn: string;
  readonly args: readonly number[];
}

function relativeError({ fn, args }: Row, expected: number): number {
  const found = named.get(fn)?.(...args);
  if (found === undefined) throw new Error(`nothing computes ${fn}`);
  return found === expected ? 0 : Math.abs(found - expected) / Math.abs(expected);
}

const sameRow = (one: Row, other: Row) => one.fn === other.fn && String(one.args) === String(other.args);
const beyond = <R extends Row>(rows: readonly R[], expected: (row: R) => number) =>
  rows.filter((row) => !(relativeError(row, expected(row)) <= tolerance));

describe("the golden rows", () => {
  const disputed = golden.rows.filter(({ relDiff }) => relDiff > tolerance);

  it("are all there", () => expect(golden.rows).toHaveLength(160));

  it("agree with scipy and with R where these two agree", () => {
    const agreed = golden.rows.filter((row) => !disputed.includes(row));
    expect(agreed).toHaveLength(153);
    expect(beyond(agreed, ({ scipy }) => scipy)).toEqual([]);
    expect(beyond(agreed, ({ R }) => R)).toEqual([]);
  });

  // R's qf comes from 1/qbeta - 1, which cancels, and from chi-square above df2 = 4e5: it is at fault in all seven.
  it("agree with mpmath, and so with scipy, where R differs", () => {
    expect(settled.rows.map(({ args }) => args)).toEqual(disputed.map(({ args }) => args));
    expect(settled.rows.map(({ atFault }) => atFault)).toEqual(disputed.map(() => "R"));
    expect(beyond(settled.rows, ({ value }) => value)).toEqual([]);
    expect(beyond(disputed, ({ scipy }) => scipy)).toEqual([]);
    for (const row of disputed) {
      const truth = settled.rows.find((other) => sameRow(row, other))?.value ?? Number.NaN;
      expect(Math.abs(row.R - truth) / truth).toBeGreaterThan(tolerance);
    }
  });
});

describe("the rows of mpmath", () => {
  it("are all there", () => expect(mpmath.rows).toHaveLength(668));

  it.each([...new Set(mpmath.rows.map(({ fn }) => fn))])("hold %s, far tails and large parameters too", (name) => {
    const rows = mpmath.rows.filter(({ fn }) => fn === name);
    expect(beyond(rows, ({ value }) => value)).toEqual([]);
  });

  it("leave none of our functions out", () => {
    const tested = new Set([...mpmath.rows, ...golden.rows].map(({ fn }) => fn));
    const ours = [...named.keys()].filter((name) => name !== "dhyper");
    expect(ours.filter((name) => !tested.has(name))).toEqual([]);
  });
});
