/**
 * A length in pixels to two decimals: finer is not to be seen, and the last digits of a statistic may differ between
 * runtimes where a picture's bytes may not.
 */
export function pixels(length: number): number {
  return Math.round(length * 100) / 100;
}
