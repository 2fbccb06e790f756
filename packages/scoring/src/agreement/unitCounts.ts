import type { CodedRatings } from "./codedRatings.ts";

/** How often each unit got each category. */
export interface UnitCounts {
  readonly units: number;
  readonly categories: number;
  /** Unit by unit, a count for each category. */
  readonly counts: Int32Array;
  /** Ratings of each unit. */
  readonly totals: Int32Array;
  /** Units with two ratings or more. */
  readonly pairable: number;
}

/** Counts the categories of each unit. */
export function unitCounts({ units, raters, categories, codes }: CodedRatings): UnitCounts {
  const counts = new Int32Array(units * categories);
  const totals = new Int32Array(units);
  for (let unit = 0, at = 0; unit < units; unit++) {
    for (let rater = 0; rater < raters; rater++, at++) {
      const code = codes[at] as number;
      if (code < 0) continue;
      counts[unit * categories + code] = (counts[unit * categories + code] as number) + 1;
      totals[unit] = (totals[unit] as number) + 1;
    }
  }
  const pairable = totals.reduce((sum, total) => sum + (total >= 2 ? 1 : 0), 0);
  return { units, categories, counts, totals, pairable };
}
