import { type Issue, issue, type PluginRegistry, type Rubric, SamtalError, type Scorecard } from "@samtal/core";
import type { ScoringPlugin } from "../plugins/scoringPlugin.ts";
import { shippedRegistry } from "../plugins/shippedRegistry.ts";
import { type PreparedScale, preparedScale } from "../rubric/preparedScale.ts";
import type { RaterRating } from "./raterRating.ts";

/** A {@link RaterRating} that always names its competency. */
export type CompetencyRating = RaterRating & { readonly competencyId: string };

/**
 * The ratings of sealed scorecards as numbers of the rubric's scales, for `raterEffects`. The application
 * stands as the candidate: one person's two applications are two candidates. Ratings that were not given are
 * left out, never counted as 0; several ratings of one competency on a card stay several. Amendments stand
 * beside a sealed card and are not read.
 *
 * @param scorecards - sealed cards of one rubric, in any order
 * @param rubric - whose scales the cards were filled in with
 * @param plugins - the registry that knows the rubric's scales, where some are plugins'
 * @returns one rating for each given one, in the order of the cards
 * @throws SamtalError `scoring/unsealed-card`, `scoring/duplicate-card`, `scoring/other-rubric`,
 *   `scoring/nominal-not-rated-by-number`, `scoring/unknown-competency`, `scoring/rating-off-scale`, `scoring/unknown-plugin`
 * @example
 * ```ts
 * import { ratingsOfScorecards } from "@samtal/scoring";
 * import { buildRubric, buildScorecard } from "@samtal/core/testing";
 *
 * const [first] = ratingsOfScorecards([buildScorecard()], buildRubric());
 * typeof first?.value; // => "number"
 * ```
 */
export function ratingsOfScorecards(
  scorecards: readonly Scorecard[],
  rubric: Rubric,
  plugins: PluginRegistry<ScoringPlugin> = shippedRegistry,
): CompetencyRating[] {
  const issues: Issue[] = [];
  const scales = scalesByCompetency(rubric, plugins, issues);
  SamtalError.throwIfAny(issues);
  const ratings: CompetencyRating[] = [];
  const seen = new Set<string>();
  for (const [at, card] of scorecards.entries()) {
    if (seen.has(card.id)) issues.push(issue("scoring/duplicate-card", [at], { scorecardId: card.id }));
    seen.add(card.id);
    if (card.sealedAt === null) issues.push(issue("scoring/unsealed-card", [at, "sealedAt"]));
    if (card.rubricId !== rubric.id || card.rubricVersion !== rubric.version) {
      issues.push(issue("scoring/other-rubric", [at, "rubricId"]));
      continue;
    }
    for (const [place, rating] of card.ratings.entries()) {
      if (rating.state !== "rated") continue;
      const path = [at, "ratings", place];
      const scale = scales.get(rating.competencyId);
      const value = scale === undefined || scale === "nominal" ? undefined : scale.numberOf(rating.rated);
      if (scale === "nominal") issues.push(issue("scoring/nominal-not-rated-by-number", path));
      else if (scale === undefined) issues.push(issue("scoring/unknown-competency", path));
      else if (value === undefined) issues.push(issue("scoring/rating-off-scale", path));
      else {
        const { applicationId: candidateId, interviewerId: raterId } = card;
        ratings.push({ candidateId, raterId, competencyId: rating.competencyId, value });
      }
    }
  }
  SamtalError.throwIfAny(issues);
  return ratings;
}

function scalesByCompetency(
  rubric: Rubric,
  plugins: PluginRegistry<ScoringPlugin>,
  issues: Issue[],
): Map<string, PreparedScale | "nominal"> {
  const scales = new Map<string, PreparedScale | "nominal">();
  for (const [at, scale] of rubric.scales.entries()) {
    if (scale.kind === "nominal") {
      scales.set(scale.id, "nominal");
      continue;
    }
    const prepared = preparedScale(scale, plugins, ["rubric", "scales", at]);
    if (prepared.status === "ok") scales.set(scale.id, prepared.scale);
    else issues.push(...prepared.issues);
  }
  const known = rubric.competencies.map(({ competencyId, scaleId }) => [competencyId, scales.get(scaleId)] as const);
  return new Map(known.flatMap(([id, scale]) => (scale === undefined ? [] : [[id, scale] as const])));
}
