import {
  type Assessment,
  type Id,
  type Issue,
  issue,
  type PluginRegistry,
  type Reason,
  reason,
  type Rubric,
  type Scale,
  SamtalError,
} from "@samtal/core";
import type { ScaleRange } from "./plugins/scalePlugin.ts";
import type { ScoringPlugin } from "./plugins/scoringPlugin.ts";
import { shippedRegistry } from "./plugins/shippedRegistry.ts";
import { reaches } from "./reaches.ts";
import { preparedRubric } from "./rubric/preparedRubric.ts";

/** From which distance on two interviewers disagree. */
export interface DisagreementThreshold {
  /** On a scale of levels: this many steps apart, whatever their numbers. */
  readonly levels: number;
  /** On a continuous scale, or one of a plugin: this share of its range apart, from 0 to 1. */
  readonly shareOfRange: number;
}

/** Interviewers who saw one competency of one candidate differently enough to talk about it. */
export interface Disagreement {
  readonly applicationId: Id<"application">;
  readonly competencyId: Id<"competency">;
  /** Those with the lowest and the highest view, by id. */
  readonly interviewerIds: readonly Id<"interviewer">[];
  /** The ratings that those views rest on, by id; their values stand in the assessment's tree only. */
  readonly ratingIds: readonly Id<"rating">[];
  readonly because: readonly Reason[];
}

/**
 * Where interviewers differ so much about a competency that they should look at their evidence together.
 *
 * Each interviewer's view is the mean place of their ratings on the scale: counted in levels, so that unequal steps
 * between the numbers don't hide or invent a distance. A disagreement changes no score.
 *
 * @param assessment - what {@link assess} returned
 * @param rubric - the rubric that it was made under
 * @param threshold - the distance from which on it counts
 * @param plugins - those that {@link assess} was given, for scales of one's own
 * @returns one finding per competency, by competency id; none where fewer than two interviewers rated
 * @throws SamtalError `scoring/rubric-mismatch` when the assessment was made under another rubric,
 *   `scoring/invalid-threshold` when a distance is not above 0, `scoring/unknown-plugin` when the rubric names one
 *   that `plugins` does not have
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { buildRating, buildRubric, buildScorecard } from "@samtal/core/testing";
 * import { assess, disagreements } from "@samtal/scoring";
 *
 * const rubric = buildRubric({ minimumCoverage: 0 });
 * const card = (nth: number, level: string) =>
 *   buildScorecard({
 *     id: `scorecard_${nth}`,
 *     interviewerId: `interviewer_${nth}`,
 *     ratings: [buildRating({ id: `rating_${nth}`, rated: { on: "level", level }, evidenceIds: [] })],
 *   });
 * const scorecards = [card(1, "l2"), card(2, "l5")];
 * const outcome = assess({ applicationId: toId("application", "1"), rubric, scorecards });
 * if (outcome.status !== "assessed") throw new Error(outcome.status);
 * const found = disagreements(outcome.assessment, rubric, { levels: 2, shareOfRange: 0.5 });
 * found[0]?.ratingIds; // => ["rating_1", "rating_2"]
 * ```
 */
export function disagreements(
  assessment: Assessment,
  rubric: Rubric,
  threshold: DisagreementThreshold,
  plugins: PluginRegistry<ScoringPlugin> = shippedRegistry,
): Disagreement[] {
  SamtalError.throwIfAny(
    (["levels", "shareOfRange"] as const).flatMap((of) =>
      threshold[of] > 0 ? [] : [issue("scoring/invalid-threshold", ["threshold", of])],
    ),
  );
  const preparation = preparedRubric(rubric, plugins);
  if (preparation.status === "invalid") throw new SamtalError(preparation.issues as [Issue, ...Issue[]]);
  const { prepared } = preparation;
  if (assessment.rubricHash !== prepared.hash) throw SamtalError.of("scoring/rubric-mismatch", ["rubricHash"]);
  return prepared.competencies.flatMap((competency) => {
    const scale = rubric.scales.find(({ id }) => id === competency.scaleId);
    const node = assessment.tree.children.find(({ id }) => id === competency.id);
    const views = (node?.children ?? []).flatMap((cell) => {
      const rated = cell.children.flatMap(({ id, value }) => (value === null ? [] : [{ id, value }]));
      if (rated.length === 0) return [];
      const place = rated.reduce((sum, { value }) => sum + placeOf(scale, competency.scale.range, value), 0) / rated.length;
      return [{ interviewerId: cell.id as Id<"interviewer">, ratingIds: rated.map(({ id }) => id), place }];
    });
    const places = views.map(({ place }) => place);
    const lowest = Math.min(...places);
    const highest = Math.max(...places);
    const limit = scale?.kind === "ordered" ? threshold.levels : threshold.shareOfRange;
    if (views.length < 2 || !reaches(highest - lowest, limit)) return [];
    const apart = views.filter(({ place }) => place === lowest || place === highest);
    return [
      {
        applicationId: assessment.applicationId,
        competencyId: competency.id,
        interviewerIds: apart.map(({ interviewerId }) => interviewerId).sort(),
        ratingIds: apart.flatMap(({ ratingIds }) => ratingIds as Id<"rating">[]).sort(),
        because: [reason("scoring/raters-disagree", { competencyId: competency.id, raters: views.length })],
      },
    ];
  });
}

/** The level's position, or the share of the scale's range. */
function placeOf(scale: Scale | undefined, { lowest, highest }: ScaleRange, value: number): number {
  if (scale?.kind === "ordered") return scale.levels.findIndex((level) => level.value === value);
  return (value - lowest) / (highest - lowest);
}
