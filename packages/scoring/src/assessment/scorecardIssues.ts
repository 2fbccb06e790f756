import { type Id, type Issue, issue, type Rating, type Rubric } from "@samtal/core";
import type { RatingRules } from "../rubric/rubricReading.ts";
import type { ReadCard } from "./readCard.ts";

type Path = readonly (string | number)[];

/** Where a card, or a list of ratings, stands. */
type PathOf = (at: number) => Path;

/**
 * Everything that keeps scorecards from being combined under a rubric, over all cards at once.
 *
 * @param pathOf - where the caller finds each card
 */
export function scorecardIssues(
  applicationId: Id<"application">,
  rubric: Rubric,
  rules: RatingRules,
  all: readonly ReadCard[],
  pathOf: PathOf,
): Issue[] {
  const issues: Issue[] = [];
  const cards = new Set<string>();
  const sittings = new Set<string>();
  const versions = new Map<string, number>();
  // Ids that are all different need no further look, which is nearly always.
  const seen = hasRepeatedIds(all) ? new Map<string, SeenRating>() : undefined;

  for (const [at, card] of all.entries()) {
    const scorecardId = card.id;
    if (card.sealedAt === null) issues.push(issue("scoring/unsealed-card", [...pathOf(at), "sealedAt"], { scorecardId }));
    if (card.applicationId !== applicationId) {
      issues.push(issue("scoring/other-application", [...pathOf(at), "applicationId"], { scorecardId }));
    }
    if (card.rubricId !== rubric.id || card.rubricVersion !== rubric.version) {
      issues.push(issue("scoring/other-rubric", [...pathOf(at), "rubricVersion"], { scorecardId }));
    }
    const version = versions.get(card.guideId) ?? card.guideVersion;
    versions.set(card.guideId, version);
    if (version !== card.guideVersion) {
      issues.push(issue("scoring/mixed-guide-versions", [...pathOf(at), "guideVersion"], { guideId: card.guideId }));
    }
    const sitting = `${card.interviewerId} ${card.interviewId}`;
    if (cards.has(card.id) || sittings.has(sitting)) {
      issues.push(issue("scoring/duplicate-card", pathOf(at), { scorecardId }));
    }
    cards.add(card.id);
    sittings.add(sitting);
    checkRatings(rules, card.id, card.ratings, seen, issues, (nth) => [...pathOf(at), "ratings", nth]);
    for (const [amended, { ratings }] of card.amendments.entries()) {
      const place: PathOf = (nth) => [...pathOf(at), "amendments", amended, "ratings", nth];
      checkRatings(rules, card.id, ratings, seen, issues, place);
    }
  }
  return issues;
}

/** A rating with the card on which it was met first. */
interface SeenRating {
  readonly cardId: string;
  readonly rating: Rating;
}

function hasRepeatedIds(cards: readonly ReadCard[]): boolean {
  const ids = new Set<string>();
  let count = 0;
  for (const { ratings, amendments } of cards) {
    // An amendment may keep an id, so that there is something to look at.
    if (amendments.length > 0) return true;
    for (const { id } of ratings) ids.add(id);
    count += ratings.length;
  }
  return ids.size < count;
}

function checkRatings(
  rules: RatingRules,
  cardId: string,
  ratings: readonly Rating[],
  seen: Map<string, SeenRating> | undefined,
  issues: Issue[],
  pathOf: PathOf,
): void {
  for (let at = 0; at < ratings.length; at++) {
    const rating = ratings[at] as Rating;
    const ratingId = rating.id;
    const rule = rules.get(rating.competencyId);
    if (rule === undefined) {
      issues.push(issue("scoring/unknown-competency", [...pathOf(at), "competencyId"], { ratingId }));
    } else if (rating.state === "rated" && rule.scale !== undefined && rule.scale.numberOf(rating.rated) === undefined) {
      const params = { ratingId, scaleId: rule.scaleId };
      issues.push(issue("scoring/rating-off-scale", [...pathOf(at), "rated"], params));
    }
    const taken = seen?.get(ratingId);
    if (taken === undefined) seen?.set(ratingId, { cardId, rating });
    else if (taken.cardId !== cardId || !isSamePlace(taken.rating, rating)) {
      // An amendment may keep the id of the rating that it corrects; anything else with that id is a second one.
      issues.push(issue("scoring/duplicate-rating-id", [...pathOf(at), "id"], { ratingId }));
    }
  }
}

const isSamePlace = (a: Rating, b: Rating): boolean =>
  a.competencyId === b.competencyId && a.questionId === b.questionId;
