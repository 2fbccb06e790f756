/**
 * What the reliability of one rater becomes for the mean of several (Spearman and Brown).
 *
 * @param single - reliability of one rater
 * @param raters - how many there shall be
 * @returns the reliability of their mean; undefined where the formula's denominator, a variance, is not positive
 */
export function spearmanBrown(single: number, raters: number): number | undefined {
  const variance = 1 + (raters - 1) * single;
  return variance > 1e-12 ? (raters * single) / variance : undefined;
}
