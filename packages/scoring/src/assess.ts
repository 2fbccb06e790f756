import {
  compareText,
  type Assessment,
  type Id,
  type Issue,
  type Reason,
  type Rubric,
  reason,
  type Scorecard,
} from "@samtal/core";
import { epochMilliseconds, type Instant } from "@samtal/core/time";
import { amendedScorecard } from "./assessment/amendedScorecard.ts";
import { combineScorecards } from "./assessment/combineScorecards.ts";
import { scorecardIssues } from "./assessment/scorecardIssues.ts";
import { checkedRule } from "./combination/checkedRule.ts";
import { combinationRules } from "./combination/combinationRules.ts";
import type { CombinationRule } from "./combination/combinationRule.ts";
import { rubricIssues } from "./rubric/rubricIssues.ts";

/** What {@link assess} combines. All documents are parsed. */
export interface AssessInput {
  readonly applicationId: Id<"application">;
  readonly rubric: Rubric;
  /** Every card of the application, in any order. */
  readonly scorecards: readonly Scorecard[];
  /** A card sealed after this instant counts, and the assessment says that it was late. */
  readonly deadline?: Instant;
  /** Who sat in to learn: their cards are set aside, neither read nor counted for the quorum. */
  readonly traineeIds?: readonly Id<"interviewer">[];
  /**
   * The rules among which the rubric's `combination` is looked up.
   *
   * @defaultValue {@link combinationRules}
   */
  readonly combinationRules?: Readonly<Record<string, CombinationRule>>;
}

/** What came of it: an assessment, too few cards, or documents that don't fit together. */
export type AssessOutcome =
  | {
      readonly status: "assessed";
      /** From the ratings as they were sealed. */
      readonly assessment: Assessment;
      /** The same with every amendment applied; null where there is none. It stands beside, never instead. */
      readonly amended: Assessment | null;
    }
  | {
      readonly status: "quorum-missing";
      readonly applicationId: Id<"application">;
      readonly sealed: number;
      readonly needed: number;
      readonly because: readonly Reason[];
    }
  | {
      readonly status: "refused";
      readonly applicationId: Id<"application">;
      /** Everything that is wrong, at once; nothing was scored. */
      readonly issues: readonly [Issue, ...Issue[]];
    };

/**
 * Combines the sealed scorecards of one application into an explained assessment.
 *
 * What was rated is combined by the rubric's rule, in the rubric's order of pooling, with the weights renormalised
 * over the competencies that somebody rated. A missing rating is never zero and never guessed: it widens the
 * bounds. Below the rubric's `minimumCoverage` the status is `insufficient` and there is no score. Must-haves are
 * judged apart from the score, and no disturbance lowers anything.
 *
 * - *Coverage* is the share of the rubric's weight whose competencies at least one interviewer rated.
 * - *Bounds* are the score if every missing rating had been the lowest of its scale, or the highest. A competency
 *   that a card does not mention is missing; one that it calls not applicable is not, unless every card does.
 * - *A must-have* is met when the mean over the interviewers who rated it reaches the threshold's number.
 * - *Amendments* stand beside: the assessment rests on the ratings as sealed, before anyone could have been
 *   swayed, and `amended` holds the same reckoning with the amendments applied.
 *
 * Sums run in the order of ids, so the order of cards and ratings changes no byte. The assessment names the
 * rubric's hash, and the rule with its version.
 *
 * @param input - the rubric and the cards of one application
 * @returns `assessed`; `quorum-missing` when fewer cards are sealed than the rubric asks for; `refused` with all
 *   issues (`scoring/unsealed-card`, `scoring/rating-off-scale`, `scoring/unknown-competency`,
 *   `scoring/nominal-not-averaged`, …) when the documents don't fit together
 * @throws SamtalError `scoring/broken-combination` when a rule of one's own breaks its contract
 * @example
 * ```ts
 * import { parseRubric, parseScorecard, toId } from "@samtal/core";
 * import { assess } from "@samtal/scoring";
 *
 * const level = (key: string, value: number) => ({ key, value, label: { en: key } });
 * const rubric = parseRubric({
 *   schemaVersion: 1, id: "rubric_1", version: 1, roleId: "role_1",
 *   scales: [{ kind: "ordered", id: "scale_1", levels: [level("low", 1), level("good", 3), level("high", 5)] }],
 *   competencies: [
 *     { competencyId: "competency_code", scaleId: "scale_1", weight: 3 },
 *     { competencyId: "competency_team", scaleId: "scale_1", weight: 1 },
 *   ],
 *   weightJustification: "Most of the work is code.",
 *   combination: { id: "samtal/weighted-mean" }, pooling: "competency-first", minimumCoverage: 0.5, quorum: 1,
 * });
 * const rated = (id: string, competencyId: string, key: string) =>
 *   ({ state: "rated", id, competencyId, rated: { on: "level", level: key }, evidenceIds: [] });
 * const card = parseScorecard({
 *   schemaVersion: 1, id: "scorecard_1", interviewId: "interview_1", applicationId: "application_1",
 *   interviewerId: "interviewer_1", rubricId: "rubric_1", rubricVersion: 1, guideId: "guide_1", guideVersion: 1,
 *   ratings: [rated("rating_1", "competency_code", "high"), rated("rating_2", "competency_team", "good")],
 *   evidence: [], disturbances: [], sealedAt: "2027-03-29T12:00:00Z", amendments: [],
 * });
 * const outcome = assess({ applicationId: toId("application", "1"), rubric, scorecards: [card] });
 * outcome.status === "assessed" && outcome.assessment.score; // => 4.5
 * ```
 */
export function assess(input: AssessInput): AssessOutcome {
  const { applicationId, rubric, traineeIds = [], combinationRules: rules = combinationRules } = input;
  const trainees = new Set<string>(traineeIds);
  const counted = input.scorecards.filter(({ interviewerId }) => !trainees.has(interviewerId));

  const [first, ...others] = [
    ...rubricIssues(rubric, rules),
    ...scorecardIssues(applicationId, rubric, input.scorecards, trainees),
  ];
  if (first !== undefined) return { status: "refused", applicationId, issues: [first, ...others] };

  const sealed = counted.length;
  const needed = rubric.quorum;
  if (sealed < needed) {
    const because = [reason("scoring/quorum-missing", { sealed, needed })];
    return { status: "quorum-missing", applicationId, sealed, needed, because };
  }

  const rule = checkedRule(rules[rubric.combination.id] as CombinationRule);
  const combine = (scorecards: readonly Scorecard[], because: readonly Reason[]): Assessment =>
    combineScorecards({ applicationId, rubric, scorecards, rule, because });
  const amended = counted.some(({ amendments }) => amendments.length > 0);
  return {
    status: "assessed",
    assessment: combine(counted, cardReasons(input, trainees, "beside")),
    amended: amended ? combine(counted.map(amendedScorecard), cardReasons(input, trainees, "applied")) : null,
  };
}

/** What is worth knowing about single cards, in the order of their ids. */
function cardReasons(
  { scorecards, deadline }: AssessInput,
  trainees: ReadonlySet<string>,
  amendments: "beside" | "applied",
): Reason[] {
  return scorecards
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((card) => {
      const scorecardId = card.id;
      if (trainees.has(card.interviewerId)) return [reason("scoring/trainee-card-set-aside", { scorecardId })];
      const reasons: Reason[] = [];
      if (card.sealedAt !== null && deadline !== undefined) {
        if (epochMilliseconds(card.sealedAt) > epochMilliseconds(deadline)) {
          reasons.push(reason("scoring/late-card", { scorecardId, sealedAt: card.sealedAt, deadline }));
        }
      }
      if (card.disturbances.length > 0) {
        reasons.push(reason("scoring/disturbances-logged", { scorecardId, count: card.disturbances.length }));
      }
      if (card.amendments.length > 0) {
        const params = { scorecardId, count: card.amendments.length };
        reasons.push(
          amendments === "beside"
            ? reason("scoring/amendments-beside", params)
            : reason("scoring/amendments-applied", params),
        );
      }
      return reasons;
    });
}
