import { betaTails } from "./betaTails.ts";
import { gammaTails } from "./gammaTails.ts";
import type { Tails } from "./tails.ts";

/**
 * Both tails of the F distribution, by the beta distribution of df1·x/(df1·x + df2), whose distance from the
 * mean is reckoned from x − 1 so that large degrees of freedom keep their digits.
 *
 * An infinite df2 leaves chi-square over df1, an infinite df1 its mirror.
 *
 * Source: DLMF 8.17; N. L. Johnson, S. Kotz and N. Balakrishnan (1995), Continuous univariate distributions
 * 2, ch. 27.
 *
 * @param x - above 0, finite
 * @param df1 - above 0, one of the two finite
 * @param df2 - above 0
 * @returns logarithms of the tails
 */
export function fTails(x: number, df1: number, df2: number): Omit<Tails, "logWeight"> {
  if (df2 === Infinity) return gammaTails(df1 / 2, (df1 / 2) * x);
  if (df1 === Infinity) {
    const { logLower, logUpper } = gammaTails(df2 / 2, df2 / 2 / x);
    return { logLower: logUpper, logUpper: logLower };
  }
  const odds = x * (df1 / df2);
  if (odds === Infinity) return { logLower: 0, logUpper: -Infinity };
  return betaTails(df1 / 2, df2 / 2, {
    x: odds > 1 ? 1 / (1 + 1 / odds) : odds / (1 + odds),
    y: 1 / (1 + odds),
    offset: ((df1 / 2) * (x - 1)) / (1 + odds),
  });
}
