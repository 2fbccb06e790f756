import { type Assessment, type Rubric, toId } from "@samtal/core";
import { buildScorecard } from "@samtal/core/testing";
import { compare } from "../compare.ts";
import type { Comparison } from "../comparison/comparison.ts";
import { assessed } from "./assessed.ts";
import { cardsOf, type Mark, rubricOf } from "./cardsOf.ts";

/** Everything that a report is made of. */
export interface ReportedRound {
  readonly rubric: Rubric;
  readonly assessments: readonly Assessment[];
  readonly comparison: Comparison;
}

/** `application_0`, `application_1`, … each with its interviewers' cards: compared under equal weights. */
export function reportedRound(panels: readonly (readonly (readonly Mark[])[])[]): ReportedRound {
  const rubric = rubricOf((panels[0]?.[0] ?? []).map(() => 1), { pooling: "competency-first" });
  const assessments = panels.map((rows, at) => {
    const applicationId = toId("application", String(at));
    const scorecards = cardsOf(rows).map((card) => buildScorecard({ ...card, applicationId }));
    return assessed({ rubric, scorecards });
  });
  return { rubric, assessments, comparison: compare(assessments, { tieTolerance: 0, minimumRaters: 1 }) };
}
