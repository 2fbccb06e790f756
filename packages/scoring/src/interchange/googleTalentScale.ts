import { type ContinuousScale, type OrderedScale, toId } from "@samtal/core";
import { type GoogleTalentRating, parseGoogleTalentRating } from "./googleTalentRating.ts";

/**
 * The scale that a Google Talent rating brings along: levels where it has an interval, else a range of
 * numbers.
 *
 * @param range - `min`, `max` and `interval`, as the rating has them
 * @returns an ordered scale with the levels `step-1`, `step-2`, …, or a continuous one
 * @throws SamtalError with every issue: `core/range-empty`, `scoring/interval-unusable`, …
 * @example
 * ```ts
 * import { googleTalentScale } from "@samtal/scoring/interchange";
 *
 * const scale = googleTalentScale({ min: 1, max: 5, interval: 1 });
 * scale.kind === "ordered" && scale.levels.map(({ value }) => value); // => [1, 2, 3, 4, 5]
 * ```
 */
export function googleTalentScale(
  range: Omit<GoogleTalentRating, "overall">,
): OrderedScale | ContinuousScale {
  const { max, min = 0, interval = 0 } = parseGoogleTalentRating({ ...range, overall: range.max });
  if (interval === 0) {
    return {
      kind: "continuous",
      id: toId("scale", `google-talent~${min}~${max}`),
      minimum: min,
      maximum: max,
    };
  }
  const steps = Math.round((max - min) / interval);
  const levels = Array.from({ length: steps + 1 }, (_, at) => {
    // Twelve digits: 1 + 3 × 0.1 is the 1.3 that the vendor wrote.
    const value = at === steps ? max : Number((min + at * interval).toPrecision(12));
    const label = {
      sv: `${value} på skalan ${min} till ${max}`,
      en: `${value} on a scale of ${min} to ${max}`,
    };
    return { key: `step-${at + 1}`, value, label };
  });
  return { kind: "ordered", id: toId("scale", `google-talent~${min}~${max}~${interval}`), levels };
}
