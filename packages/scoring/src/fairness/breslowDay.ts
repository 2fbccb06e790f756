import { chiSquareSurvival } from "../distributions/chiSquareSurvival.ts";
import type { StatisticTest } from "../statistic/statistic.ts";
import type { Stratum } from "./stratum.ts";
import type { FairnessFigure } from "./fairnessFigure.ts";
import { figureOf, noFigure } from "./figureOf.ts";

/** Tests of whether one odds ratio fits all strata. */
export interface Homogeneity {
  readonly breslowDay: FairnessFigure<{ test: StatisticTest }>;
  /** Tarone's correction, which makes it a chi-square in large samples. */
  readonly tarone: FairnessFigure<{ test: StatisticTest }>;
}

/** Breslow and Day's test of a common odds ratio, plain and with Tarone's correction. */
export function breslowDay(strata: readonly Stratum[], oddsRatio: number | undefined, n: number): Homogeneity {
  const plain = { n, method: "Breslow-Day homogeneity", reference: "Breslow and Day (1980)" };
  const corrected = { n, method: "Breslow-Day homogeneity, Tarone", reference: "Tarone (1985)" };
  const told = strata.filter(({ focal, reference }) => {
    const selected = focal.selected + reference.selected;
    return selected > 0 && selected < focal.total + reference.total;
  });
  if (oddsRatio === undefined || oddsRatio <= 0 || told.length < 2) {
    return { breslowDay: noFigure(plain, "zero-variance"), tarone: noFigure(corrected, "zero-variance") };
  }
  let [statistic, distance, spread] = [0, 0, 0];
  for (const stratum of told) {
    const { expected, variance } = fitted(stratum, oddsRatio);
    statistic += (stratum.focal.selected - expected) ** 2 / variance;
    distance += stratum.focal.selected - expected;
    spread += variance;
  }
  const df1 = told.length - 1;
  const test = (value: number) => {
    return { test: { statistic: value, df1, pValue: chiSquareSurvival(value, df1) } };
  };
  const tarone = Math.max(0, statistic - (distance * distance) / spread);
  return {
    breslowDay: figureOf(plain, statistic, test(statistic)),
    tarone: figureOf(corrected, tarone, test(tarone)),
  };
}

/** The count that gives the stratum this odds ratio with its margins kept, and its variance. */
function fitted({ focal, reference }: Stratum, odds: number): { expected: number; variance: number } {
  const selected = focal.selected + reference.selected;
  const rest = reference.total - selected;
  // (odds − 1)·x² − (odds·(focal + selected) + rest)·x + odds·focal·selected = 0, the root that doesn't cancel.
  const linear = odds * (focal.total + selected) + rest;
  const constant = odds * focal.total * selected;
  const root = Math.sqrt(Math.max(0, linear * linear - 4 * (odds - 1) * constant));
  const expected = (2 * constant) / (linear + root);
  const parts = [expected, focal.total - expected, selected - expected, rest + expected];
  return { expected, variance: 1 / parts.reduce((sum, part) => sum + 1 / part, 0) };
}
