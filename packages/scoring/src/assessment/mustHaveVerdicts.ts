import { type Assessment, type Id, type Reason, reason } from "@samtal/core";
import type { MustHaveVerdict } from "../plugins/mustHaveRule.ts";
import { panelMean } from "../plugins/panelMean.ts";
import type { PreparedRubric } from "../rubric/preparedRubric.ts";
import type { RatingGrid } from "./ratingGrid.ts";

/** A verdict with what it rests on. */
export interface JudgedMustHave {
  readonly competencyId: Id<"competency">;
  readonly verdict: MustHaveVerdict;
  readonly raters: number;
  /** Interviewers of whom a rating was due and is not there, those who rated some questions of several among them. */
  readonly missing: number;
}

/** Whether each must-have is met, in three-valued logic and apart from the score, by competency id. */
export function judgedMustHaves({ judge }: PreparedRubric, { competencies, rows }: RatingGrid): JudgedMustHave[] {
  const judged: JudgedMustHave[] = [];
  for (const [row, { id: competencyId, threshold }] of competencies.entries()) {
    if (threshold === null) continue;
    const cells = rows[row] ?? [];
    let raters = 0;
    let missing = 0;
    for (const cell of cells) {
      if (cell.state === "rated") raters += 1;
      if (cell.missing > 0) missing += 1;
    }
    const verdict = judge(cells.map(({ value, state }) => ({ value, state })), threshold);
    judged.push({ competencyId, verdict, raters, missing });
  }
  return judged;
}

/** The verdicts with their reasons; one that rests on some of the interviewers only says so. */
export function mustHaveVerdicts(
  { mustHaveRule }: PreparedRubric,
  judged: readonly JudgedMustHave[],
): Assessment["mustHaves"] {
  const { id: rule, version } = mustHaveRule;
  return judged.map(({ competencyId, verdict, raters, missing }) => {
    const because = [verdictReason({ competencyId, verdict, raters, missing }, rule, version)];
    if (missing > 0 && raters > 0) because.push(reason("scoring/must-have-partly-rated", { competencyId, missing }));
    return { competencyId, verdict, because };
  });
}

function verdictReason({ competencyId, verdict, raters }: JudgedMustHave, rule: string, version: number): Reason {
  if (raters === 0) return reason("scoring/must-have-unknown", { competencyId });
  if (verdict === "unknown") return reason("scoring/must-have-undecided", { competencyId, rule, version, raters });
  if (rule === panelMean.id) {
    return verdict === "met"
      ? reason("scoring/must-have-met", { competencyId, raters })
      : reason("scoring/must-have-not-met", { competencyId, raters });
  }
  return verdict === "met"
    ? reason("scoring/must-have-met-by-rule", { competencyId, rule, version, raters })
    : reason("scoring/must-have-not-met-by-rule", { competencyId, rule, version, raters });
}
