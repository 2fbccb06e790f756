import type { RatingsGrid } from "../statistic/ratingsGrid.ts";
import type { PanelDesign } from "./panelDesign.ts";
import { RunningSum } from "./runningSum.ts";

/**
 * How much of a rater's severity two candidates share on average: the raters they have in common, over the product of
 * their panels' sizes, averaged over all pairs of candidates.
 *
 * Summed rater by rater, so that a million pairs cost no more than the ratings do.
 *
 * @param grid - the ratings
 * @param design - who rated whom; at least two candidates
 * @returns 1/k with one panel of k for all, 0 with panels that share nobody
 */
export function raterOverlap(grid: RatingsGrid, design: PanelDesign): number {
  const { perCandidate, perRater, candidates } = design;
  if (design.complete) return 1 / design.raters;
  const shared = new RunningSum();
  perRater.forEach((_, rater) => {
    const shares = new RunningSum();
    const squares = new RunningSum();
    for (let unit = 0; unit < grid.units; unit++) {
      if (Number.isNaN(grid.values[unit * grid.raters + rater])) continue;
      const share = 1 / (perCandidate[unit] as number);
      shares.add(share);
      squares.add(share * share);
    }
    shared.add(shares.value ** 2 - squares.value);
  });
  return shared.value / (candidates * (candidates - 1));
}
