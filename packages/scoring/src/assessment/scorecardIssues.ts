import { type Id, type Issue, issue, type Rating, type Rubric, type Scorecard } from "@samtal/core";
import { numberOf } from "../rubric/numberOf.ts";

type Path = readonly (string | number)[];

/**
 * Everything that keeps scorecards from being combined under a rubric, over all cards at once.
 *
 * Paths count within `scorecards` as they were handed in.
 *
 * @param setAside - interviewers whose cards are not read
 */
export function scorecardIssues(
  applicationId: Id<"application">,
  rubric: Rubric,
  scorecards: readonly Scorecard[],
  setAside: ReadonlySet<string>,
): Issue[] {
  const issues: Issue[] = [];
  const cards = new Set<string>();
  const sittings = new Set<string>();
  const ratings = new Map<string, string>();
  const versions = new Map<string, number>();

  for (const [at, card] of scorecards.entries()) {
    if (setAside.has(card.interviewerId)) continue;
    const path = ["scorecards", at];
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
    const lists: [Path, readonly Rating[]][] = [[[...path, "ratings"], card.ratings]];
    for (const [position, amendment] of card.amendments.entries()) {
      lists.push([[...path, "amendments", position, "ratings"], amendment.ratings]);
    }
    for (const [listPath, list] of lists) {
      for (const [position, rating] of list.entries()) {
        const ratingPath = [...listPath, position];
        issues.push(...ratingIssues(ratingPath, rubric, rating));
        // An amendment may keep the id of the rating that it corrects; anything else with that id is a second one.
        const place = `${card.id} ${rating.competencyId} ${rating.questionId ?? ""}`;
        const taken = ratings.get(rating.id);
        if (taken !== undefined && taken !== place) {
          issues.push(issue("scoring/duplicate-rating-id", [...ratingPath, "id"], { ratingId: rating.id }));
        }
        ratings.set(rating.id, place);
      }
    }
  }
  return issues;
}

function ratingIssues(path: Path, rubric: Rubric, rating: Rating): Issue[] {
  const competency = rubric.competencies.find(({ competencyId }) => competencyId === rating.competencyId);
  const ratingId = rating.id;
  if (competency === undefined) {
    return [issue("scoring/unknown-competency", [...path, "competencyId"], { ratingId })];
  }
  const scale = rubric.scales.find(({ id }) => id === competency.scaleId);
  if (rating.state !== "rated" || scale === undefined || scale.kind === "nominal" || scale.kind === "plugin") return [];
  return numberOf(scale, rating.rated) === undefined
    ? [issue("scoring/rating-off-scale", [...path, "rated"], { ratingId, scaleId: scale.id })]
    : [];
}
