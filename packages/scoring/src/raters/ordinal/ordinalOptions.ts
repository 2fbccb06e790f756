import { type Issue, issue } from "@samtal/core";
import { confidenceLevelIssues } from "../../statistic/confidenceLevelIssues.ts";
import type { QuadratureGrid } from "./facets/quadratureGrid.ts";

/** What ordinal models of raters have to know of the ratings. */
export interface OrdinalScale {
  /** All numbers that a rater could choose from, from the lowest to the highest, used or not. */
  readonly categories: readonly number[];
  /** Of the intervals. @defaultValue 0.95 */
  readonly level?: number;
}

/** What `manyFacetRasch` has to know. */
export interface ManyFacetRaschOptions extends OrdinalScale {
  /**
   * Points over which the candidates' distribution is summed, in logits. Left out, 61 points from -8 to 8
   * are made wider and finer until they hold the candidates.
   */
  readonly grid?: QuadratureGrid;
}

/** What `cumulativeLinkMixed` has to know. */
export interface CumulativeLinkOptions extends OrdinalScale {
  /** With fewer raters the variance between raters is not estimated. @defaultValue 5 */
  readonly minimumRaters?: number;
}

/** What is wrong with options, the categories apart. */
export function ordinalOptionIssues({
  level = 0.95,
  minimumRaters = 5,
  grid,
}: Omit<ManyFacetRaschOptions & CumulativeLinkOptions, "categories">): Issue[] {
  const issues = confidenceLevelIssues(level, ["options", "level"]);
  if (!Number.isInteger(minimumRaters) || minimumRaters < 2) {
    issues.push(issue("scoring/invalid-minimum-raters", ["options", "minimumRaters"]));
  }
  if (grid !== undefined && !isGrid(grid))
    issues.push(issue("scoring/invalid-quadrature-grid", ["options", "grid"]));
  return issues;
}

function isGrid({ from, to, nodes }: QuadratureGrid): boolean {
  const ends = Number.isFinite(from) && Number.isFinite(to) && from < 0 && to > 0;
  return ends && Number.isInteger(nodes) && nodes >= 3 && nodes <= 10_000;
}
