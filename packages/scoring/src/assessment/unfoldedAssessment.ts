import { type Assessment, compareText, type Id, type Reason, reason } from "@samtal/core";
import type { PreparedRubric } from "../rubric/preparedRubric.ts";
import { assessmentTree } from "./assessmentTree.ts";
import { mustHaveVerdicts } from "./mustHaveVerdicts.ts";
import type { ReadCard } from "./readCard.ts";
import type { ScoreFigures } from "./scoreFigures.ts";

/** What the words are written from. */
export interface UnfoldInput {
  readonly applicationId: Id<"application">;
  readonly cards: readonly ReadCard[];
  readonly figures: ScoreFigures;
  /** What is to be said about single cards. */
  readonly because: readonly Reason[];
}

/** Figures unfolded into the explained document. */
export function unfoldedAssessment(
  prepared: PreparedRubric,
  { applicationId, cards, figures, because }: UnfoldInput,
): Assessment {
  const { rubric, rule } = prepared;
  const { grid, score, coverage } = figures;
  const how = reason("scoring/combined", { combination: rule.id, version: rule.version, pooling: rubric.pooling });
  const attributed = rule.contributions === "attributions" && score !== null;
  const treeReasons = [how];
  if (attributed) treeReasons.push(reason("scoring/contributions-are-attributions", { combination: rule.id }));
  return {
    schemaVersion: 1,
    applicationId,
    rubricId: rubric.id,
    rubricVersion: rubric.version,
    rubricHash: prepared.hash,
    plugins: prepared.plugins.map((plugin) => ({ ...plugin })),
    guideVersions: guideVersions(cards),
    scorecardIds: cards.map(({ id }) => id).sort(compareText),
    status: score === null ? "insufficient" : "scored",
    score,
    bounds: figures.bounds,
    coverage: coverage.share,
    mustHaves: mustHaveVerdicts(prepared, figures.mustHaves),
    band: figures.band,
    tree: assessmentTree({ applicationId, figures, because: treeReasons }),
    because: [
      how,
      reason("scoring/cards-combined", { scorecards: cards.length, raters: grid.interviewerIds.length }),
      coverageReason(prepared, figures),
      ...because,
    ],
  };
}

function guideVersions(cards: readonly ReadCard[]): Assessment["guideVersions"] {
  const byGuide = new Map(cards.map(({ guideId, guideVersion }) => [guideId, guideVersion]));
  return [...byGuide]
    .map(([guideId, guideVersion]) => ({ guideId, guideVersion }))
    .sort((a, b) => compareText(a.guideId, b.guideId));
}

function coverageReason({ rubric, rule }: PreparedRubric, { coverage, enough, score }: ScoreFigures): Reason {
  const percent = coverage.share * 100;
  const unrated = coverage.unratedCompetencies;
  if (coverage.share === 0) return reason("scoring/nothing-rated", {});
  if (!enough) {
    return reason("scoring/coverage-too-low", { percent, minimumPercent: rubric.minimumCoverage * 100, unrated });
  }
  if (score === null) return reason("scoring/nothing-to-combine", { combination: rule.id });
  if (unrated > 0) return reason("scoring/weights-renormalised", { percent, unrated });
  return reason("scoring/fully-covered", {});
}
