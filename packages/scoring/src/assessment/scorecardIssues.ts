import { type Id, type Issue, issue, type Rating, type Rubric } from "@samtal/core";
import type { RatingRules } from "../rubric/rubricReading.ts";
import type { ReadCard } from "./readCard.ts";

type Path = readonly (string | number)[];

/** A card with its place in what the caller handed in. */
export interface PlacedCard {
  readonly card: ReadCard;
  readonly path: Path;
}

/** Everything that keeps scorecards from being combined under a rubric, over all cards at once. */
export function scorecardIssues(
  applicationId: Id<"application">,
  rubric: Rubric,
  rules: RatingRules,
  placed: readonly PlacedCard[],
): Issue[] {
  const issues: Issue[] = [];
  const cards = new Set<string>();
  const sittings = new Set<string>();
  const ratings = new Map<string, RatingPlace>();
  const versions = new Map<string, number>();

  for (const { card, path } of placed) {
    const scorecardId = card.id;
    if (card.sealedAt === null) issues.push(issue("scoring/unsealed-card", [...path, "sealedAt"], { scorecardId }));
    if (card.applicationId !== applicationId) {
      issues.push(issue("scoring/other-application", [...path, "applicationId"], { scorecardId }));
    }
    if (card.rubricId !== rubric.id || card.rubricVersion !== rubric.version) {
      issues.push(issue("scoring/other-rubric", [...path, "rubricVersion"], { scorecardId }));
    }
    const version = versions.get(card.guideId) ?? card.guideVersion;
    versions.set(card.guideId, version);
    if (version !== card.guideVersion) {
      issues.push(issue("scoring/mixed-guide-versions", [...path, "guideVersion"], { guideId: card.guideId }));
    }
    const sitting = `${card.interviewerId} ${card.interviewId}`;
    if (cards.has(card.id) || sittings.has(sitting)) {
      issues.push(issue("scoring/duplicate-card", path, { scorecardId }));
    }
    cards.add(card.id);
    sittings.add(sitting);
    for (const [position, rating] of card.ratings.entries()) {
      checkRating(rules, { card, rating }, ratings, issues, () => [...path, "ratings", position]);
    }
    for (const [nth, amendment] of card.amendments.entries()) {
      for (const [position, rating] of amendment.ratings.entries()) {
        checkRating(rules, { card, rating }, ratings, issues, () => [
          ...path,
          "amendments",
          nth,
          "ratings",
          position,
        ]);
      }
    }
  }
  return issues;
}

/** Where a rating's id was seen first. */
interface RatingPlace {
  readonly card: ReadCard;
  readonly rating: Rating;
}

function checkRating(
  rules: RatingRules,
  { card, rating }: RatingPlace,
  seen: Map<string, RatingPlace>,
  issues: Issue[],
  pathOf: () => Path,
): void {
  const ratingId = rating.id;
  const rule = rules.get(rating.competencyId);
  if (rule === undefined) {
    issues.push(issue("scoring/unknown-competency", [...pathOf(), "competencyId"], { ratingId }));
  } else if (rating.state === "rated" && rule.scale !== undefined) {
    if (rule.scale.numberOf(rating.rated) === undefined) {
      const params = { ratingId, scaleId: rule.scaleId };
      issues.push(issue("scoring/rating-off-scale", [...pathOf(), "rated"], params));
    }
  }
  // An amendment may keep the id of the rating that it corrects; anything else with that id is a second one.
  const taken = seen.get(ratingId);
  if (taken === undefined) seen.set(ratingId, { card, rating });
  else if (
    taken.card.id !== card.id ||
    taken.rating.competencyId !== rating.competencyId ||
    taken.rating.questionId !== rating.questionId
  ) {
    issues.push(issue("scoring/duplicate-rating-id", [...pathOf(), "id"], { ratingId }));
  }
}
