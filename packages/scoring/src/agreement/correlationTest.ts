import { tSurvival } from "../distributions/tSurvival.ts";
import type { StatisticTest } from "../statistic/statistic.ts";

/**
 * The test of a correlation against 0 by Student's t with two degrees of freedom less than there are pairs. There is
 * none with two pairs, which always lie on a line, and none for a perfect correlation, where t would be infinite.
 */
export function correlationTest(value: number, pairs: number): { test?: StatisticTest } {
  const df1 = pairs - 2;
  if (df1 < 1 || Math.abs(value) === 1) return {};
  const statistic = value * Math.sqrt(df1 / ((1 - value) * (1 + value)));
  return { test: { statistic, df1, pValue: 2 * tSurvival(Math.abs(statistic), df1) } };
}
