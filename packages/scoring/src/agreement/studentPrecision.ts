import { tQuantile } from "../distributions/tQuantile.ts";
import { tSurvival } from "../distributions/tSurvival.ts";
import type { StatisticInterval, StatisticTest } from "../statistic/statistic.ts";

/** What a standard error gives: itself, an interval, a test against 0. */
export interface Precision {
  readonly se?: number;
  readonly interval?: StatisticInterval;
  readonly test?: StatisticTest;
}

/**
 * Interval and test of a figure by Student's t. The test asks whether the figure is larger than 0, as R's irrCAC does.
 *
 * No test is given where the standard error is 0, because t would be infinite, and nothing where it is not known.
 * The upper bound is cut off at 1, because no coefficient of agreement is larger.
 */
export function studentPrecision(value: number, se: number, df: number, level: number): Precision {
  if (df < 1) return {};
  const reach = se * tQuantile((1 + level) / 2, df);
  const interval = {
    lower: value - reach,
    upper: Math.min(1, value + reach),
    level,
    method: `Student's t, ${df} degrees of freedom`,
  };
  if (se === 0) return { se, interval };
  const statistic = value / se;
  return { se, interval, test: { statistic, df1: df, pValue: tSurvival(statistic, df), alternative: "greater" } };
}
