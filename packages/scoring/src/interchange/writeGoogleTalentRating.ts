import {
  type ContinuousScale,
  issue,
  type OrderedScale,
  type Rating,
  reason,
  type Scale,
} from "@samtal/core";
import { type GoogleTalentRating, safeParseGoogleTalentRating } from "./googleTalentRating.ts";
import type { InterchangeLoss } from "./interchangeLoss.ts";
import { onScale } from "./onScale.ts";
import { ratingExtras } from "./ratingExtras.ts";
import type { RatingParts } from "./ratingParts.ts";
import type { WrittenRating } from "./writeRating.ts";

/** Our rating as Google Talent's score, `null` where the field stays empty; or why it cannot be one. */
export type WrittenGoogleTalentRating =
  | {
      readonly status: "written";
      readonly value: GoogleTalentRating | null;
      readonly losses: readonly InterchangeLoss[];
    }
  | Extract<WrittenRating, { status: "refused" }>;

/**
 * Writes a rating as Google Talent's score, with the scale that it is on as `min`, `max` and `interval`.
 *
 * The score knows equal steps only: from a scale with unequal ones the interval is left out, and the loss is
 * listed.
 *
 * @param rating - one of ours, whole or its parts only
 * @param scale - the scale that it is on: ordered or continuous
 * @returns `written` with the score and what it lost, or `refused` with `scoring/rating-off-scale`,
 *   `scoring/mapping-kinds` for codes without an order, or what keeps the scale from being written
 * @example
 * ```ts
 * import { recruitee, writeGoogleTalentRating } from "@samtal/scoring/interchange";
 *
 * const rating = { state: "rated", rated: { on: "level", level: "yes" } } as const;
 * const written = writeGoogleTalentRating(rating, recruitee.scale);
 * written.status === "written" && written.value; // => { overall: 75, min: 0, max: 100 }
 * written.status === "written" && written.losses.map(({ code }) => code); // => ["scoring/steps-flattened"]
 * ```
 */
export function writeGoogleTalentRating(
  rating: Rating | RatingParts,
  scale: Scale,
): WrittenGoogleTalentRating {
  const extras = ratingExtras(rating);
  if (rating.state !== "rated") {
    const params = { dialect: "google-talent/rating", state: rating.state };
    const merged = rating.state === "not-rated" ? [] : [reason("scoring/missing-state-merged", params)];
    return { status: "written", value: null, losses: [...merged, ...extras] };
  }
  if (scale.kind !== "ordered" && scale.kind !== "continuous") {
    const params = { from: scale.kind, to: "continuous" };
    return { status: "refused", issues: [issue("scoring/mapping-kinds", ["scale"], params)] };
  }
  const { rated } = rating;
  if (!onScale(scale, rated)) {
    return { status: "refused", issues: [issue("scoring/rating-off-scale", ["rated"])] };
  }
  const level =
    scale.kind === "ordered" && rated.on === "level"
      ? scale.levels.find(({ key }) => key === rated.level)
      : undefined;
  const overall = rated.on === "value" ? rated.value : (level?.value ?? Number.NaN);
  const parsed = safeParseGoogleTalentRating({ overall, ...rangeOf(scale) });
  if (parsed.status === "invalid") return { status: "refused", issues: parsed.issues };
  const uneven = scale.kind === "ordered" && parsed.value.interval === undefined;
  const flattened = uneven
    ? [reason("scoring/steps-flattened", { from: scale.id, to: "google-talent/rating" })]
    : [];
  return { status: "written", value: parsed.value, losses: [...flattened, ...extras] };
}

function rangeOf(scale: OrderedScale | ContinuousScale): Omit<GoogleTalentRating, "overall"> {
  if (scale.kind === "continuous") return { min: scale.minimum, max: scale.maximum };
  const values = scale.levels.map(({ value }) => value);
  const [min, max] = [values[0] ?? Number.NaN, values.at(-1) ?? Number.NaN];
  const interval = Number(((max - min) / (values.length - 1)).toPrecision(12));
  const even = values.every((value, at) => Math.abs(min + at * interval - value) <= (max - min) * 1e-9);
  return even ? { min, max, interval } : { min, max };
}
