import {
  compareText,
  type Assessment,
  type Id,
  type Reason,
  type Rubric,
  reason,
  type Scorecard,
} from "@samtal/core";
import type { CombinationRule } from "../combination/combinationRule.ts";
import { measuredCompetencies } from "../rubric/measuredCompetency.ts";
import { rubricHash } from "../rubric/rubricHash.ts";
import { assessmentTree } from "./assessmentTree.ts";
import { type Coverage, coverageOf } from "./coverageOf.ts";
import { mustHaveVerdicts } from "./mustHaveVerdicts.ts";
import { pool } from "./pool.ts";
import { poolCells } from "./poolCells.ts";
import { ratingGrid } from "./ratingGrid.ts";
import { reaches } from "../reaches.ts";
import { scoreBounds } from "./scoreBounds.ts";

/** Cards without issues, and the rule to combine them by. */
export interface CombineInput {
  readonly applicationId: Id<"application">;
  readonly rubric: Rubric;
  readonly scorecards: readonly Scorecard[];
  readonly rule: CombinationRule;
  /** What is to be said about single cards. */
  readonly because: readonly Reason[];
}

/** The assessment of cards that fit together and are enough. */
export function combineScorecards({ applicationId, rubric, scorecards, rule, because }: CombineInput): Assessment {
  const { pooling, minimumCoverage } = rubric;
  const grid = ratingGrid(measuredCompetencies(rubric), scorecards);
  const cells = poolCells(grid);
  const coverage = coverageOf(grid);
  const pooled = cells.length === 0 ? null : pool(cells, pooling, rule);
  const enough = pooled !== null && reaches(coverage.share, minimumCoverage);
  const score = enough ? pooled.value : null;
  const how = reason("scoring/combined", { combination: rule.id, version: rule.version, pooling });
  return {
    schemaVersion: 1,
    applicationId,
    rubricId: rubric.id,
    rubricVersion: rubric.version,
    rubricHash: rubricHash(rubric),
    plugins: [{ kind: "combination-rule", id: rule.id, version: rule.version }],
    guideVersions: guideVersions(scorecards),
    scorecardIds: scorecards.map(({ id }) => id).sort(compareText),
    status: enough ? "scored" : "insufficient",
    score,
    bounds: scoreBounds(grid, pooling, rule, pooled?.value ?? null),
    coverage: coverage.share,
    mustHaves: mustHaveVerdicts(grid),
    band: null,
    tree: assessmentTree({
      applicationId,
      grid,
      cells,
      shares: pooled?.shares ?? [],
      score,
      coverage,
      because: [how],
    }),
    because: [
      how,
      reason("scoring/cards-combined", { scorecards: scorecards.length, raters: grid.interviewerIds.length }),
      coverageReason(coverage, enough, minimumCoverage),
      ...because,
    ],
  };
}

function guideVersions(scorecards: readonly Scorecard[]): Assessment["guideVersions"] {
  const byGuide = new Map(scorecards.map(({ guideId, guideVersion }) => [guideId, guideVersion]));
  return [...byGuide]
    .map(([guideId, guideVersion]) => ({ guideId, guideVersion }))
    .sort((a, b) => compareText(a.guideId, b.guideId));
}

function coverageReason(coverage: Coverage, enough: boolean, minimum: number): Reason {
  const percent = coverage.share * 100;
  const unrated = coverage.unratedCompetencies;
  if (coverage.share === 0) return reason("scoring/nothing-rated", {});
  if (!enough) return reason("scoring/coverage-too-low", { percent, minimumPercent: minimum * 100, unrated });
  if (unrated > 0) return reason("scoring/weights-renormalised", { percent, unrated });
  return reason("scoring/fully-covered", {});
}
