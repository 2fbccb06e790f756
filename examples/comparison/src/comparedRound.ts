import { type Assessment, compareText, type Id, type Reason, reason } from "@samtal/core";
import {
  assess,
  compare,
  type Comparison,
  panelPrecision,
  raterEffects,
  type RaterEffects,
  ratingsOfScorecards,
  stabilityCertificate,
  type StabilityOutcome,
} from "@samtal/scoring";
import type { ComparisonInput } from "./input/comparisonInput.ts";

/** An application that could not be assessed, with why. */
export interface Unassessed {
  readonly applicationId: Id<"application">;
  readonly because: readonly Reason[];
}

/** What the folder comes to. */
export interface ComparedRound {
  readonly assessments: readonly Assessment[];
  readonly unassessed: readonly Unassessed[];
  readonly comparison: Comparison;
  /** Of the first group: between groups there is no first place. */
  readonly stability: StabilityOutcome | undefined;
  readonly effects: RaterEffects;
}

/** Assesses every application of the folder and compares those that can be compared. */
export function comparedRound({ settings, rubric, scorecards }: ComparisonInput): ComparedRound {
  const assessments: Assessment[] = [];
  const unassessed: Unassessed[] = [];
  const applicationIds = [...new Set(scorecards.map((card) => card.applicationId))].sort(compareText);
  for (const applicationId of applicationIds) {
    const cards = scorecards.filter((card) => card.applicationId === applicationId);
    const outcome = assess({ applicationId, rubric, scorecards: cards, deadline: settings.deadline });
    if (outcome.status === "assessed") assessments.push(outcome.assessment);
    else if (outcome.status === "quorum-missing") unassessed.push(outcome);
    else unassessed.push({ applicationId, because: [reason("comparison/refused", { code: outcome.issues[0].code })] });
  }
  const precision = panelPrecision(assessments);
  const comparison = compare(assessments, {
    tieTolerance: settings.tieTolerance,
    minimumRaters: settings.minimumRaters,
    ...(precision.status === "ok" ? { precision: { source: precision.precision, confidence: settings.level } } : {}),
  });
  const ranked = new Set<string>(comparison.groups[0]?.entries.map(({ applicationId }) => applicationId));
  const group = assessments.filter(({ applicationId }) => ranked.has(applicationId));
  return {
    assessments,
    unassessed,
    comparison,
    stability:
      group.length === 0
        ? undefined
        : stabilityCertificate({ assessments: group, rubric, weightChange: settings.weightChange }),
    effects: raterEffects(ratingsOfScorecards(scorecards, rubric), { level: settings.level }),
  };
}
