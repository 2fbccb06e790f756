import type { PluginRegistry, Rubric } from "@samtal/core";
import type { AssessOutcome } from "./assessment/assessOutcome.ts";
import { type ScoreInput, scoringKernel } from "./assessment/scoringKernel.ts";
import type { ScoringPlugin } from "./plugins/scoringPlugin.ts";

/** What {@link assess} combines. All documents are parsed. */
export interface AssessInput extends ScoreInput {
  readonly rubric: Rubric;
  /**
   * The plugins among which the rubric's scales and rules are looked up.
   *
   * @defaultValue a registry of `scoringPlugins`
   */
  readonly plugins?: PluginRegistry<ScoringPlugin>;
}

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
 * - *A must-have* is judged by the rubric's `mustHaveRule`; where it names none, by the mean over the interviewers
 *   who rated it.
 * - *Amendments* stand beside: the assessment rests on the ratings as sealed, before anyone could have been
 *   swayed, and `amended` holds the same reckoning with the amendments applied.
 * - *A consensus card* stands beside too: `consensus` is what the panel agreed on, and changes no independent figure.
 * - *A band* is the rubric's label for the score, never a rejection; without a score there is none.
 *
 * Sums run in the order of ids, so the order of cards and ratings changes no byte. The assessment names the
 * rubric's hash and each plugin with its version, and `replay` makes the same bytes from the trace.
 *
 * Many applications under one rubric are faster with {@link scoringKernel}, which prepares the rubric once.
 *
 * @param input - the rubric and the cards of one application
 * @returns `assessed`; `quorum-missing` when fewer cards are sealed than the rubric asks for; `refused` with all
 *   issues (`scoring/unsealed-card`, `scoring/rating-off-scale`, `scoring/unknown-competency`,
 *   `scoring/unknown-plugin`, `scoring/nominal-not-averaged`, …) when the documents don't fit together
 * @throws SamtalError `scoring/broken-plugin` when a plugin of one's own breaks its contract
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
export function assess({ rubric, plugins, ...input }: AssessInput): AssessOutcome {
  const outcome = scoringKernel(rubric, plugins).score(input);
  return outcome.status === "assessed" ? outcome.unfold() : outcome;
}
