import { type Assessment, type AssessmentNode, compareText, reason, SamtalError } from "@samtal/core";
import { orderedSum } from "../statistic/orderedSum.ts";
import type { Statistic } from "../statistic/statistic.ts";
import type { ScorePrecision } from "./scorePrecision.ts";

const method = "standard error of the panel's score, pooled within candidates";
const reference =
  "s² = ΣΣ(rater's score − mean of the candidate's raters)² / Σ(raters − 1); standard error = s · √(Σ share²)";

/** What {@link panelPrecision} adds to its figure. */
export interface PanelPrecision {
  readonly precision: ScorePrecision;
  /** Σ(raters − 1) over the candidates. */
  readonly degreesOfFreedom: number;
}

/**
 * How precise scores are, from the assessments themselves: how far a panel's raters lie apart, pooled over candidates.
 *
 * For each candidate, each rater's own weighted mean over the competencies that all raters of the panel rated is
 * set against the mean of the panel. From the pooled spread `s` an application's standard error follows by the share that
 * each rater has in its score: `s / √raters` when all rate everything.
 *
 * It assumes that raters err independently and by the same measure on every candidate. A rater's constant severity
 * counts as error here; a rater model takes it apart and is the better source where it can be fitted. Bias that all
 * raters share is in no spread.
 *
 * @param assessments - of one rubric, in any order; those without a score are passed over
 * @returns the pooled spread of single raters as a `Statistic`, with the precision. `one-rater` when nobody was rated by
 *   two on the same competency, `zero-variance` when all raters agree to the last digit
 * @throws SamtalError `scoring/mixed-rubrics`
 * @example
 * ```ts
 * import { buildAssessment } from "@samtal/core/testing";
 * import { panelPrecision } from "@samtal/scoring";
 *
 * const alone = panelPrecision([buildAssessment()]);
 * alone.status === "undefined" && alone.reason; // => "one-rater"
 * ```
 */
export function panelPrecision(assessments: readonly Assessment[]): Statistic<PanelPrecision> {
  const [first] = assessments;
  const otherRubric = assessments.findIndex(({ rubricHash }) => rubricHash !== first?.rubricHash);
  if (otherRubric >= 0) throw SamtalError.of("scoring/mixed-rubrics", ["assessments", otherRubric, "rubricHash"]);
  const scored = assessments
    .filter(({ score }) => score !== null)
    .toSorted((a, b) => compareText(a.applicationId, b.applicationId));
  const panels = scored.map(({ applicationId, tree }) => ({ applicationId, ...panelOf(tree) }));
  const pooled = panels.filter(({ scores }) => scores.length > 1);
  const degreesOfFreedom = pooled.reduce((sum, { scores }) => sum + scores.length - 1, 0);
  const common = { n: assessments.length, unitsUsed: pooled.length, method, reference };
  if (degreesOfFreedom === 0) return { status: "undefined", reason: "one-rater", ...common, warnings: [] };
  const squares = pooled.flatMap(({ scores }) => {
    const mean = orderedSum(scores) / scores.length;
    return scores.map((score) => (score - mean) ** 2);
  });
  const value = Math.sqrt(orderedSum(squares) / degreesOfFreedom);
  if (value < agreement) return { status: "undefined", reason: "zero-variance", ...common, warnings: [] };
  const because = [reason("scoring/precision-from-panels", { applications: pooled.length, degreesOfFreedom })];
  const standardErrors = Object.fromEntries(
    panels.map(({ applicationId, squaredShares }) => [applicationId, value * Math.sqrt(squaredShares)]),
  );
  const precision: ScorePrecision = { method, standardErrors, degreesOfFreedom, because };
  return { status: "ok", value, precision, degreesOfFreedom, ...common, warnings: because };
}

/** Below this the spread is what rounding leaves of equal scores. */
const agreement = 1e-12;

function panelOf(tree: AssessmentNode): { scores: number[]; squaredShares: number } {
  const shares = new Map<string, number>();
  const rows = tree.children.filter(({ value }) => value !== null);
  for (const row of rows) {
    for (const cell of row.children) {
      if (cell.value !== null) shares.set(cell.id, (shares.get(cell.id) ?? 0) + row.weight * cell.weight);
    }
  }
  const common = rows.filter((row) => row.children.filter(({ value }) => value !== null).length === shares.size);
  const weight = common.reduce((sum, row) => sum + row.weight, 0);
  const scores = [...shares.keys()].sort(compareText).map((rater) => {
    const values = common.map((row) => row.weight * (row.children.find(({ id }) => id === rater)?.value ?? 0));
    return values.reduce((sum, each) => sum + each, 0) / weight;
  });
  return {
    scores: weight > 0 ? scores : [],
    squaredShares: orderedSum([...shares.values()].map((share) => share * share)),
  };
}
