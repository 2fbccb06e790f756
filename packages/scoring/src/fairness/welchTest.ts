import { tQuantile } from "../distributions/tQuantile.ts";
import { tSurvival } from "../distributions/tSurvival.ts";
import type { StatisticInterval, StatisticTest } from "../statistic/statistic.ts";
import type { FairnessFigure } from "./fairnessFigure.ts";
import { figureOf, noFigure } from "./figureOf.ts";

/** What the difference of two means adds to its value. */
export interface WelchTest {
  readonly interval: StatisticInterval;
  readonly test: StatisticTest;
}

interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly squares: number;
}

/** The difference of two means (first minus second) with Welch's interval and t test. */
export function welchTest(one: Moments, other: Moments, level: number): FairnessFigure<WelchTest> {
  const basis = { n: one.n + other.n, method: "difference of means, Welch's t", reference: "Welch (1947)" };
  if (one.n < 2 || other.n < 2) return noFigure(basis, "zero-variance");
  const [first, second] = [one, other].map(({ n, squares }) => squares / (n - 1) / n) as [number, number];
  const variance = first + second;
  if (!(variance > 0)) return noFigure(basis, "zero-variance");
  const value = one.mean - other.mean;
  const se = Math.sqrt(variance);
  const df1 = (variance * variance) / (first ** 2 / (one.n - 1) + second ** 2 / (other.n - 1));
  const half = tQuantile(1 - (1 - level) / 2, df1) * se;
  const statistic = value / se;
  return figureOf(basis, value, {
    se,
    interval: { lower: value - half, upper: value + half, level, method: "Welch" },
    test: { statistic, df1, pValue: Math.min(1, 2 * tSurvival(Math.abs(statistic), df1)) },
  });
}
