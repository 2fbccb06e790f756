import {
  compareText,
  type GivenRating,
  type Id,
  type Issue,
  issue,
  type PluginRegistry,
  type Rubric,
  SamtalError,
  type Scale,
  type Scorecard,
} from "@samtal/core";
import { amendedScorecard } from "../assessment/amendedScorecard.ts";
import type { ScoringPlugin } from "../plugins/scoringPlugin.ts";
import { shippedRegistry } from "../plugins/shippedRegistry.ts";
import { preparedScale } from "../rubric/preparedScale.ts";
import { orderedSum } from "./orderedSum.ts";
import type { RatingsMatrix } from "./ratingsMatrix.ts";

interface RatedPeople {
  /** Whose row each is, in the order of the ids. */
  readonly applicationIds: readonly Id<"application">[];
  /** Whose column each is, in the order of the ids. */
  readonly interviewerIds: readonly Id<"interviewer">[];
}

/**
 * One competency's ratings as a matrix: applications in rows, interviewers in columns, `null` where not rated.
 *
 * `numbers` for scales with an order, with the levels' values as `categories` where the scale has levels; `codes` for a
 * scale without, with the levels' keys.
 */
export type CompetencyRatings = RatedPeople &
  (
    | { readonly kind: "numbers"; readonly ratings: RatingsMatrix; readonly categories?: readonly number[] }
    | {
        readonly kind: "codes";
        readonly ratings: readonly (readonly (string | null)[])[];
        readonly categories: readonly string[];
      }
  );

/** What {@link ratingsMatrixOf} takes beside documents. */
export interface RatingsMatrixOfOptions {
  /** Where the scale is a plugin's. @defaultValue a registry of `scoringPlugins` */
  readonly plugins?: PluginRegistry<ScoringPlugin>;
  /** `sealed`: as they were before anyone could have been swayed. `amended`: with the cards' corrections. @defaultValue `"sealed"` */
  readonly ratings?: "sealed" | "amended";
}

/**
 * Takes one competency's ratings out of sealed scorecards, as the figures of agreement and reliability want them.
 *
 * An interviewer's several ratings of one application's competency (by question, or from several interviews) become
 * their mean, which need not be a category of the scale any more; codes without order have no mean and are refused. Of
 * the five states only `rated` gives a number; the four others are `null`. Ratings count as they were sealed.
 *
 * @param scorecards - sealed cards under the rubric, of any number of applications, in any order
 * @param rubric - the rubric they were filled in under
 * @param competencyId - the competency
 * @param options - the registry of plugins, where the rubric's scale needs it; whether amendments count
 * @returns the matrix with the ids of its rows and columns; an interviewer or application without a rating of the
 *   competency keeps its place
 * @throws SamtalError with every issue: `scoring/competency-not-in-rubric`, `scoring/unsealed-card`,
 *   `scoring/other-rubric`, `scoring/duplicate-card`, `scoring/rating-off-scale`, `scoring/nominal-rated-twice`, and
 *   those of a plugin's scale
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { buildRubric, buildScorecard } from "@samtal/core/testing";
 * import { ratingsMatrixOf } from "@samtal/scoring";
 *
 * const found = ratingsMatrixOf([buildScorecard()], buildRubric(), toId("competency", "collaboration"));
 * found.interviewerIds; // => ["interviewer_1"]
 * found.ratings; // => [[3]]
 * found.categories; // => [1, 2, 3, 4, 5]
 * ```
 */
export function ratingsMatrixOf(
  scorecards: readonly Scorecard[],
  rubric: Rubric,
  competencyId: Id<"competency">,
  options: RatingsMatrixOfOptions = {},
): CompetencyRatings {
  const scaleId = rubric.competencies.find((competency) => competency.competencyId === competencyId)?.scaleId;
  const scaleAt = rubric.scales.findIndex(({ id }) => id === scaleId);
  const scale = rubric.scales[scaleAt];
  if (scale === undefined) throw SamtalError.of("scoring/competency-not-in-rubric", ["competencyId"], { competencyId });
  const issues = cardIssues(scorecards, rubric);
  const reading = readingOf(scale, scaleAt, options.plugins ?? shippedRegistry, issues);

  const applicationIds = [...new Set(scorecards.map((card) => card.applicationId))].sort(compareText);
  const interviewerIds = [...new Set(scorecards.map((card) => card.interviewerId))].sort(compareText);
  const cells = new Map<string, (number | string)[]>();
  scorecards.forEach((card, at) => {
    const { ratings } = options.ratings === "amended" ? amendedScorecard(card) : card;
    for (const rating of ratings) {
      if (rating.competencyId !== competencyId || rating.state !== "rated") continue;
      const value = reading(rating.rated);
      const place = { ratingId: rating.id, scaleId: scale.id };
      if (value === undefined) issues.push(issue("scoring/rating-off-scale", ["scorecards", at], place));
      const key = `${card.applicationId} ${card.interviewerId}`;
      const before = cells.get(key) ?? [];
      if (scale.kind === "nominal" && before.length > 0) {
        issues.push(issue("scoring/nominal-rated-twice", ["scorecards", at], { ratingId: rating.id }));
      }
      if (value !== undefined) cells.set(key, [...before, value]);
    }
  });
  SamtalError.throwIfAny(issues);

  const matrix = <Cell>(cell: (values: readonly (number | string)[]) => Cell): (Cell | null)[][] =>
    applicationIds.map((application) =>
      interviewerIds.map((interviewer) => {
        const values = cells.get(`${application} ${interviewer}`);
        return values === undefined ? null : cell(values);
      }),
    );
  const people = { applicationIds, interviewerIds };
  if (scale.kind === "nominal") {
    const categories = scale.levels.map(({ key }) => key);
    return { ...people, kind: "codes", ratings: matrix(([code]) => code as string), categories };
  }
  const ratings = matrix((values) => orderedSum(values as readonly number[]) / values.length);
  if (scale.kind !== "ordered") return { ...people, kind: "numbers", ratings };
  return { ...people, kind: "numbers", ratings, categories: scale.levels.map(({ value }) => value) };
}

type Reading = (rated: GivenRating["rated"]) => number | string | undefined;

/** How a rating on the scale is read; what keeps a plugin's scale from being read goes to `issues`. */
function readingOf(scale: Scale, at: number, plugins: PluginRegistry<ScoringPlugin>, issues: Issue[]): Reading {
  if (scale.kind === "nominal") {
    const keys = new Set<string>(scale.levels.map(({ key }) => key));
    return (rated) => (rated.on === "level" && keys.has(rated.level) ? rated.level : undefined);
  }
  const prepared = preparedScale(scale, plugins, ["rubric", "scales", at]);
  if (prepared.status === "ok") return prepared.scale.numberOf;
  issues.push(...prepared.issues);
  return () => 0;
}

function cardIssues(scorecards: readonly Scorecard[], rubric: Rubric): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  scorecards.forEach((card, at) => {
    const scorecardId = card.id;
    if (card.sealedAt === null) {
      issues.push(issue("scoring/unsealed-card", ["scorecards", at, "sealedAt"], { scorecardId }));
    }
    if (card.rubricId !== rubric.id || card.rubricVersion !== rubric.version) {
      issues.push(issue("scoring/other-rubric", ["scorecards", at, "rubricVersion"], { scorecardId }));
    }
    const sitting = `${card.interviewerId} ${card.interviewId}`;
    if (seen.has(card.id) || seen.has(sitting)) {
      issues.push(issue("scoring/duplicate-card", ["scorecards", at], { scorecardId }));
    }
    seen.add(card.id).add(sitting);
  });
  return issues;
}
