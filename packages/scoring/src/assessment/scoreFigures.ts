import type { Assessment } from "@samtal/core";
import { reaches } from "../reaches.ts";
import type { PreparedRubric } from "../rubric/preparedRubric.ts";
import { type Coverage, coverageOf } from "./coverageOf.ts";
import { judgedMustHaves, type JudgedMustHave } from "./mustHaveVerdicts.ts";
import { pool, type PoolCell, type Pooled } from "./pool.ts";
import { poolCells } from "./poolCells.ts";
import { type RatingGrid, ratingGrid } from "./ratingGrid.ts";
import type { ReadCard } from "./readCard.ts";
import { scoreBand } from "./scoreBand.ts";
import { scoreBounds, type ScoreBounds } from "./scoreBounds.ts";

/** All numbers of an assessment, before words and tree: what the fast face returns and the tree is grown from. */
export interface ScoreFigures {
  readonly grid: RatingGrid;
  readonly cells: readonly PoolCell[];
  readonly pooled: Pooled | null;
  readonly coverage: Coverage;
  /** Whether enough was rated. */
  readonly enough: boolean;
  readonly score: number | null;
  readonly bounds: ScoreBounds | null;
  readonly mustHaves: readonly JudgedMustHave[];
  readonly band: Assessment["band"];
}

/** The figures of cards that fit together and are enough. */
export function scoreFigures(prepared: PreparedRubric, cards: readonly ReadCard[]): ScoreFigures {
  const { rubric, combine } = prepared;
  const grid = ratingGrid(prepared, cards);
  const cells = poolCells(grid);
  const coverage = coverageOf(grid);
  const pooled = cells.length === 0 ? null : pool(cells, rubric.pooling, combine);
  const enough = cells.length > 0 && reaches(coverage.share, rubric.minimumCoverage);
  const score = enough && pooled !== null ? pooled.value : null;
  return {
    grid,
    cells,
    pooled,
    coverage,
    enough,
    score,
    bounds: scoreBounds(prepared, grid, cells, pooled?.value ?? null),
    mustHaves: judgedMustHaves(prepared, grid),
    band: scoreBand(rubric, score),
  };
}
