import type { RatingsGrid } from "../statistic/ratingsGrid.ts";
import type { PanelDesign } from "./panelDesign.ts";

/** The grid without the rows and columns that nobody rated, or was rated, in. */
export function ratedOnly(
  grid: RatingsGrid,
  { perCandidate, perRater, candidates, raters }: PanelDesign,
): RatingsGrid {
  if (candidates === grid.units && raters === grid.raters) return grid;
  const values = grid.values.filter(
    (_, at) => (perCandidate[Math.floor(at / grid.raters)] ?? 0) > 0 && (perRater[at % grid.raters] ?? 0) > 0,
  );
  return { units: candidates, raters, values, rated: grid.rated };
}
