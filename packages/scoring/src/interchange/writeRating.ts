import { type Issue, issue, type Rating, reason } from "@samtal/core";
import type { InterchangeLoss } from "./interchangeLoss.ts";
import { mapRated } from "./mapRated.ts";
import { onScale } from "./onScale.ts";
import type { RatingParts } from "./ratingParts.ts";
import { ratingExtras } from "./ratingExtras.ts";
import type { VendorCode, VendorDialect } from "./vendorDialect.ts";
import { isMapping, originIssues, type ScaleOrMapping } from "./vendorTarget.ts";

/** Our rating as a vendor's value, or why it cannot be one. */
export type WrittenRating =
  | {
      readonly status: "written";
      /** `null`: leave the vendor's field empty. */
      readonly value: VendorCode | null;
      readonly losses: readonly InterchangeLoss[];
    }
  | { readonly status: "refused"; readonly issues: readonly [Issue, ...Issue[]] };

/**
 * Writes a rating as the value that a vendor's JSON has for it.
 *
 * A kind of missing that the vendor cannot tell is written as its "not rated", with the loss listed; where
 * the vendor has no value for that either, it is refused. Evidence stays with us and is listed too.
 *
 * @param dialect - whose value is wanted
 * @param rating - one of ours, whole or its parts only
 * @param origin - the scale that the rating is on, if it is the dialect's own, which is the default; else a
 *   mapping from the rating's scale onto the dialect's, made by {@link scaleMapping}
 * @returns `written` with the value and what it lost, or `refused` with `scoring/rating-off-scale`,
 *   `scoring/missing-not-written`, `scoring/mapping-missing` or `scoring/mapping-other-scale`
 * @example
 * ```ts
 * import { recruitee, writeRating } from "@samtal/scoring/interchange";
 *
 * writeRating(recruitee, { state: "rated", rated: { on: "level", level: "not-sure" } });
 * // => { status: "written", value: 50, losses: [] }
 * const withheld = writeRating(recruitee, { state: "withheld" });
 * withheld.status === "written" && withheld.losses[0]?.code; // => "scoring/missing-state-merged"
 * ```
 */
export function writeRating(
  dialect: VendorDialect,
  rating: Rating | RatingParts,
  origin: ScaleOrMapping = dialect.scale,
): WrittenRating {
  const [first, ...others] = originIssues(dialect.scale, origin);
  if (first !== undefined) return { status: "refused", issues: [first, ...others] };
  if (rating.state !== "rated") return writtenMissing(dialect, rating);
  if (!onScale(isMapping(origin) ? origin.from : origin, rating.rated)) {
    return { status: "refused", issues: [issue("scoring/rating-off-scale", ["rated"])] };
  }
  const { rated, losses } = isMapping(origin)
    ? mapRated(origin, rating.rated)
    : { rated: rating.rated, losses: [] };
  const entry = dialect.levels.find(({ level }) => rated.on === "level" && level === rated.level);
  if (entry === undefined) {
    return { status: "refused", issues: [issue("scoring/rating-off-scale", ["rated"])] };
  }
  return { status: "written", value: entry.code, losses: [...losses, ...ratingExtras(rating)] };
}

function writtenMissing(
  dialect: VendorDialect,
  rating: Exclude<Rating | RatingParts, { state: "rated" }>,
): WrittenRating {
  const { state } = rating;
  const params = { dialect: dialect.id, state };
  const own = dialect.missing.find((entry) => entry.state === state);
  const entry = own ?? dialect.missing.find((entry) => entry.state === "not-rated");
  if (entry === undefined) {
    return { status: "refused", issues: [issue("scoring/missing-not-written", ["state"], params)] };
  }
  const merged = own === undefined ? [reason("scoring/missing-state-merged", params)] : [];
  return { status: "written", value: entry.code, losses: [...merged, ...ratingExtras(rating)] };
}
