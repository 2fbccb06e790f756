import { type Issue, issue, type Rubric, SamtalError, type Scorecard } from "@samtal/core";
import { measuredCompetencies } from "../rubric/measuredCompetency.ts";
import { numberOf } from "../rubric/numberOf.ts";
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
 * @returns one rating for each given one, in the order of the cards
 * @throws {@link SamtalError} `scoring/unsealed-card`, `scoring/other-rubric`,
 *   `scoring/nominal-not-rated-by-number`, `scoring/unknown-competency`, `scoring/rating-off-scale`
 * @example
 * ```ts
 * import { ratingsOfScorecards } from "@samtal/scoring";
 * import { buildRubric, buildScorecard } from "@samtal/core/testing";
 *
 * const [first] = ratingsOfScorecards([buildScorecard()], buildRubric());
 * typeof first?.value; // => "number"
 * ```
 */
export function ratingsOfScorecards(scorecards: readonly Scorecard[], rubric: Rubric): CompetencyRating[] {
  const scales = new Map(measuredCompetencies(rubric).map(({ id, scale }) => [id, scale]));
  const nominal = new Set(
    rubric.competencies.map(({ competencyId }) => competencyId).filter((id) => !scales.has(id)),
  );
  const issues: Issue[] = [];
  const ratings: CompetencyRating[] = [];
  for (const [at, card] of scorecards.entries()) {
    if (card.sealedAt === null) issues.push(issue("scoring/unsealed-card", [at, "sealedAt"]));
    if (card.rubricId !== rubric.id || card.rubricVersion !== rubric.version) {
      issues.push(issue("scoring/other-rubric", [at, "rubricId"]));
      continue;
    }
    for (const [place, rating] of card.ratings.entries()) {
      if (rating.state !== "rated") continue;
      const path = [at, "ratings", place];
      const scale = scales.get(rating.competencyId);
      const value = scale === undefined ? undefined : numberOf(scale, rating.rated);
      if (nominal.has(rating.competencyId)) issues.push(issue("scoring/nominal-not-rated-by-number", path));
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
