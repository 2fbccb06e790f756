/**
 * Whether a computed figure reaches a threshold, allowing for the rounding of doubles: three ratings of 1.1 have a
 * mean that may lie a hair below 1.1.
 */
export function reaches(figure: number, threshold: number): boolean {
  return figure >= threshold - 1e-12 * Math.max(1, Math.abs(threshold));
}
