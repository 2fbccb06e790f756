import type { UndefinedReason } from "../statistic/statistic.ts";
import { roundingFloor } from "./roundingFloor.ts";
import { RunningSum } from "./runningSum.ts";
import type { FlatCube } from "./scoreCube.ts";
import { shiftOf } from "./shiftOf.ts";

/** A source of variance where candidates, competencies and raters are crossed. */
export type VarianceEffect =
  "candidate" | "competency" | "rater" | "candidateCompetency" | "candidateRater" | "competencyRater" | "residual";

/** A row of the analysis of variance. */
export interface VarianceRow {
  readonly sumOfSquares: number;
  readonly df: number;
  readonly meanSquare: number;
}

type ByEffect<Value> = { readonly [effect in VarianceEffect]: Value };

/** What the expected mean squares give, or why nothing. */
export type ThreeWayStudy =
  | { readonly status: "undefined"; readonly reason: UndefinedReason }
  | {
      readonly status: "ok";
      readonly anova: ByEffect<VarianceRow>;
      readonly componentsRaw: ByEffect<number>;
      readonly components: ByEffect<number>;
    };

/**
 * Analysis of variance and components of a complete candidate x competency x rater design, all three random.
 *
 * @param cube - the scores
 * @returns sums of squares, components as estimated, and components with zero for what came out negative
 */
export function threeWayStudy(cube: FlatCube): ThreeWayStudy {
  const { candidates: p, competencies: i, raters: r } = cube;
  if (r < 2) return { status: "undefined", reason: "one-rater" };
  if (p < 2) return { status: "undefined", reason: "no-pairable-units" };
  if (i < 2) return { status: "undefined", reason: "not-identified" };
  const anova = threeWayAnova(cube);
  const ms = (effect: VarianceEffect): number => anova[effect].meanSquare;
  const residual = ms("residual");
  const componentsRaw: ByEffect<number> = {
    candidate: (ms("candidate") - ms("candidateCompetency") - ms("candidateRater") + residual) / (i * r),
    competency: (ms("competency") - ms("candidateCompetency") - ms("competencyRater") + residual) / (p * r),
    rater: (ms("rater") - ms("candidateRater") - ms("competencyRater") + residual) / (p * i),
    candidateCompetency: (ms("candidateCompetency") - residual) / r,
    candidateRater: (ms("candidateRater") - residual) / i,
    competencyRater: (ms("competencyRater") - residual) / p,
    residual,
  };
  const truncated = Object.entries(componentsRaw).map(([effect, variance]) => [effect, Math.max(0, variance)]);
  const components = Object.fromEntries(truncated) as ByEffect<number>;
  const seen = components.candidate + components.candidateCompetency + components.candidateRater + residual;
  if (seen === 0) return { status: "undefined", reason: "zero-variance" };
  return { status: "ok", anova, componentsRaw, components };
}

/** Deviations of the means from one another, centred before they are squared. */
function threeWayAnova({ candidates: p, competencies: i, raters: r, values }: FlatCube): ByEffect<VarianceRow> {
  const { shift, largest } = shiftOf(values);
  const main = { candidate: p, competency: i, rater: r };
  const levels = { ...main, candidateCompetency: p * i, candidateRater: p * r, competencyRater: i * r };
  const place = (effect: keyof typeof levels, at: number): number => {
    const [candidate, competency, rater] = [Math.floor(at / (i * r)), Math.floor(at / r) % i, at % r];
    const places = {
      candidate,
      competency,
      rater,
      candidateCompetency: candidate * i + competency,
      candidateRater: candidate * r + rater,
      competencyRater: competency * r + rater,
    };
    return places[effect];
  };
  const total = new RunningSum();
  for (const value of values) total.add(value - shift);
  const mean = total.value / values.length;
  const meansOf = (effect: keyof typeof levels): Float64Array => {
    const sums = Array.from({ length: levels[effect] }, () => new RunningSum());
    values.forEach((value, at) => sums[place(effect, at)]?.add(value - shift - mean));
    return Float64Array.from(sums, ({ value }) => (value * levels[effect]) / values.length);
  };
  const [c, k, t] = [meansOf("candidate"), meansOf("competency"), meansOf("rater")];
  const [ck, ct, kt] = [meansOf("candidateCompetency"), meansOf("candidateRater"), meansOf("competencyRater")];
  const of = (means: Float64Array, effect: keyof typeof levels, at: number) => means[place(effect, at)] as number;
  const df = { candidate: p - 1, competency: i - 1, rater: r - 1 };
  const floor = roundingFloor(values.length, largest);
  const row = (freedom: number, deviation: (at: number) => number): VarianceRow => {
    const sum = new RunningSum();
    for (let at = 0; at < values.length; at++) sum.add(deviation(at) ** 2);
    const sumOfSquares = sum.value > floor ? sum.value : 0;
    return { sumOfSquares, df: freedom, meanSquare: sumOfSquares / freedom };
  };
  const ofOne = (at: number) => of(c, "candidate", at) + of(k, "competency", at) + of(t, "rater", at);
  const ofTwo = (at: number) =>
    of(ck, "candidateCompetency", at) + of(ct, "candidateRater", at) + of(kt, "competencyRater", at);
  return {
    candidate: row(df.candidate, (at) => of(c, "candidate", at)),
    competency: row(df.competency, (at) => of(k, "competency", at)),
    rater: row(df.rater, (at) => of(t, "rater", at)),
    candidateCompetency: row(df.candidate * df.competency, (at) => {
      return of(ck, "candidateCompetency", at) - of(c, "candidate", at) - of(k, "competency", at);
    }),
    candidateRater: row(df.candidate * df.rater, (at) => {
      return of(ct, "candidateRater", at) - of(c, "candidate", at) - of(t, "rater", at);
    }),
    competencyRater: row(df.competency * df.rater, (at) => {
      return of(kt, "competencyRater", at) - of(k, "competency", at) - of(t, "rater", at);
    }),
    residual: row(df.candidate * df.competency * df.rater, (at) => {
      return (values[at] as number) - shift - mean - ofTwo(at) + ofOne(at);
    }),
  };
}
