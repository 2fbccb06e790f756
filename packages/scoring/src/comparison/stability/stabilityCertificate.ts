import {
  type Assessment,
  compareText,
  type Id,
  type Issue,
  issue,
  type PluginRegistry,
  type Reason,
  reason,
  type Rubric,
  SamtalError,
} from "@samtal/core";
import { weightedMean } from "../../combination/weightedMean.ts";
import type { ScoringPlugin } from "../../plugins/scoringPlugin.ts";
import { shippedRegistry } from "../../plugins/shippedRegistry.ts";
import { type PreparedRubric, preparedRubric } from "../../rubric/preparedRubric.ts";
import { basisKey, comparabilityBasis } from "../comparability.ts";
import type { StabilityCertificate } from "./certificateSchema.ts";
import { raterStability } from "./raterStability.ts";
import { scaleStability } from "./scaleStability.ts";
import { overtakes, stabilityCases, type StabilityGround } from "./stabilityCases.ts";
import { weightStability } from "./weightStability.ts";

/** What a certificate is made of. All documents are parsed. */
export interface StabilityInput {
  /** Of applications that can be compared, in any order; those without a score are passed over. */
  readonly assessments: readonly Assessment[];
  /** The rubric that they were made under. */
  readonly rubric: Rubric;
  /** By which share of itself each weight may change, from 0 to below 1, such as 0.2. */
  readonly weightChange: number;
  /**
   * The plugins that {@link assess} was given.
   *
   * @defaultValue {@link scoringPlugins}
   */
  readonly plugins?: PluginRegistry<ScoringPlugin>;
}

/** A certificate, or why there is no first place to certify. */
export type StabilityOutcome =
  | { readonly status: "certified"; readonly certificate: StabilityCertificate }
  | {
      readonly status: "no-single-first";
      /** Those that share the highest score, by id; none where nobody has a score. */
      readonly applicationIds: readonly Id<"application">[];
      readonly because: readonly [Reason, ...Reason[]];
    }
  | { readonly status: "not-comparable"; readonly because: readonly [Reason, ...Reason[]] };

/**
 * Whether the first place of a comparison would survive other weights, one rater fewer, and other numbers on the scale.
 *
 * - *Weights*: each within `[w(1 − x), w(1 + x)]`, apart from the others. Exact under the weighted mean whenever two
 *   scores are fractions with one denominator (competencies first; raters first with complete cards; all cells with
 *   the same number of raters), and then with the largest change that nobody overtakes under. Elsewhere the corners
 *   of the box are tried and the verdict can be `unknown`.
 * - *Raters*: each one's ratings left out everywhere, reckoned anew by the rubric's rule.
 * - *Scale*: every monotone remap that keeps a scale's ends. Exact under the weighted mean; under other rules step
 *   functions are tried and the verdict can be `unknown`.
 *
 * The first survives when no rival scores above it; a tie is survived. It says nothing about the second place, and
 * nothing about who will do the work better. The part about raters is personal data of the interviewers.
 *
 * @param input - assessments of one group of a comparison, their rubric, and the change of weights
 * @returns the certificate; `no-single-first` where the highest score is shared, `not-comparable` where the
 *   assessments don't rest on the same ground
 * @throws SamtalError `scoring/invalid-weight-change`, `scoring/duplicate-application`, `scoring/rubric-mismatch`, all
 *   at once; the rubric's own issues; `scoring/score-not-reproduced` when a tree does not give its score under the rule
 * @example
 * ```ts
 * import { buildRating, buildRubric, buildScorecard } from "@samtal/core/testing";
 * import { assess, stabilityCertificate } from "@samtal/scoring";
 *
 * const rubric = buildRubric({ minimumCoverage: 0, quorum: 1 });
 * const assessments = ["l4", "l3"].map((level, at) => {
 *   const ratings = [buildRating({ id: `rating_${at}`, rated: { on: "level", level }, evidenceIds: [] })];
 *   const card = buildScorecard({ id: `scorecard_${at}`, applicationId: `application_${at}`, ratings });
 *   const outcome = assess({ applicationId: card.applicationId, rubric, scorecards: [card] });
 *   if (outcome.status !== "assessed") throw new Error(outcome.status);
 *   return outcome.assessment;
 * });
 * const outcome = stabilityCertificate({ assessments, rubric, weightChange: 0.2 });
 * outcome.status === "certified" && [outcome.certificate.firstId, outcome.certificate.scale.verdict];
 * // => ["application_0", "survives"]
 * ```
 */
export function stabilityCertificate(input: StabilityInput): StabilityOutcome {
  const { assessments, rubric, weightChange, plugins = shippedRegistry } = input;
  const preparation = preparedRubric(rubric, plugins);
  if (preparation.status === "invalid") throw new SamtalError(preparation.issues as [Issue, ...Issue[]]);
  const { prepared } = preparation;
  refuseMistakes(assessments, weightChange, prepared);
  const scored = assessments
    .filter(({ score }) => score !== null)
    .toSorted((a, b) => compareText(a.applicationId, b.applicationId));
  const bases = new Set(scored.map((assessment) => basisKey(comparabilityBasis(assessment))));
  if (bases.size > 1) {
    return { status: "not-comparable", because: [reason("scoring/stability-not-comparable", { groups: bases.size })] };
  }
  const { cases, interviewerIds } = stabilityCases(scored, prepared);
  refuseOtherScores(scored, cases);
  const highest = cases.reduce((most, { score }) => Math.max(most, score), -Infinity);
  const leaders = cases.filter(({ score }) => !overtakes(highest, score));
  const [first] = leaders;
  if (first === undefined || leaders.length > 1) {
    const applicationIds = leaders.map(({ applicationId }) => applicationId);
    const because = [reason("scoring/first-place-shared", { applications: leaders.length })] as const;
    return { status: "no-single-first", applicationIds, because };
  }
  const rivals = cases.filter((each) => each !== first);
  const linear = prepared.rule.id === weightedMean.id;
  const ground: StabilityGround = { prepared, pooling: rubric.pooling, first, rivals, interviewerIds, linear };
  return {
    status: "certified",
    certificate: {
      schemaVersion: 1,
      rubricHash: prepared.hash,
      plugins: prepared.plugins.map((plugin) => ({ ...plugin })),
      firstId: first.applicationId,
      rivals: rivals.length,
      weights: weightStability(ground, weightChange),
      raters: raterStability(ground),
      scale: scaleStability(ground),
    },
  };
}

function refuseMistakes(assessments: readonly Assessment[], weightChange: number, { hash }: PreparedRubric): void {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  if (!(weightChange >= 0 && weightChange < 1)) issues.push(issue("scoring/invalid-weight-change", ["weightChange"]));
  for (const [at, { applicationId, rubricHash }] of assessments.entries()) {
    if (seen.has(applicationId)) {
      issues.push(issue("scoring/duplicate-application", ["assessments", at, "applicationId"], { applicationId }));
    }
    seen.add(applicationId);
    if (rubricHash !== hash) issues.push(issue("scoring/rubric-mismatch", ["assessments", at, "rubricHash"]));
  }
  SamtalError.throwIfAny(issues);
}

/** A tree that was changed, or plugins of another version, would certify what nobody was told. */
function refuseOtherScores(scored: readonly Assessment[], cases: readonly { readonly score: number }[]): void {
  const issues = scored.flatMap(({ applicationId, score }, at) => {
    const again = cases[at]?.score ?? Number.NaN;
    const same = Math.abs(again - (score ?? Number.NaN)) <= 1e-9 * Math.max(1, Math.abs(again));
    return same ? [] : [issue("scoring/score-not-reproduced", ["assessments"], { applicationId })];
  });
  SamtalError.throwIfAny(issues);
}
