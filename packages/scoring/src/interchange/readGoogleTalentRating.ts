import { issue, reason } from "@samtal/core";
import { safeParseGoogleTalentRating } from "./googleTalentRating.ts";
import { googleTalentScale } from "./googleTalentScale.ts";
import type { InterchangeLoss } from "./interchangeLoss.ts";
import { mapRated } from "./mapRated.ts";
import type { ReadRating } from "./ratingReading.ts";
import type { RatingParts } from "./ratingParts.ts";
import { isMapping, type ScaleOrMapping, targetIssues } from "./vendorTarget.ts";

/**
 * Reads Google Talent's score of an interview, `{ overall, min, max, interval }`.
 *
 * The score brings its scale: {@link googleTalentScale} builds it, and the rating is on that scale unless a
 * mapping from it is given. `null` or nothing is a rating that was not made.
 *
 * @param value - from JSON, unchecked
 * @param target - the scale that `googleTalentScale` builds for the range that is expected, or a mapping from
 *   it; without it the rating is on whatever scale the score brings
 * @returns `read` with the rating and what it lost, or `refused` with every issue
 * @example
 * ```ts
 * import { readGoogleTalentRating } from "@samtal/scoring/interchange";
 *
 * const read = readGoogleTalentRating({ overall: 4, min: 1, max: 5, interval: 1 });
 * read.status === "read" && read.rating; // => { state: "rated", rated: { on: "level", level: "step-4" } }
 * ```
 */
export function readGoogleTalentRating(value: unknown, target?: ScaleOrMapping): ReadRating {
  if (value === null || value === undefined) {
    return { status: "read", rating: { state: "not-rated" }, losses: [] };
  }
  const parsed = safeParseGoogleTalentRating(value);
  if (parsed.status === "invalid") return { status: "refused", issues: parsed.issues };
  const { overall } = parsed.value;
  const scale = googleTalentScale(parsed.value);
  const wanted = target ?? scale;
  const width = parsed.value.max - (parsed.value.min ?? 0);
  const level =
    scale.kind === "ordered"
      ? scale.levels.find((each) => Math.abs(each.value - overall) <= width * 1e-9)
      : undefined;
  const off =
    scale.kind === "ordered" ? level === undefined : overall < scale.minimum || overall > scale.maximum;
  const [first, ...others] = [
    ...(off ? [issue("scoring/rating-off-scale", ["overall"])] : []),
    ...targetIssues(scale, wanted),
  ];
  if (first !== undefined) return { status: "refused", issues: [first, ...others] };
  const losses: InterchangeLoss[] =
    level !== undefined && level.value !== overall
      ? [reason("scoring/number-rounded", { scaleId: scale.id })]
      : [];
  const rating: RatingParts = {
    state: "rated",
    rated: level === undefined ? { on: "value", value: overall } : { on: "level", level: level.key },
  };
  if (!isMapping(wanted)) return { status: "read", rating, losses };
  const mapped = mapRated(wanted, rating.rated);
  return {
    status: "read",
    rating: { state: "rated", rated: mapped.rated },
    losses: [...losses, ...mapped.losses],
  };
}
