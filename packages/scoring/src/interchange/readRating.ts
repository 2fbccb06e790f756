import { mapRated } from "./mapRated.ts";
import { readCode } from "./readCode.ts";
import type { VendorDialect } from "./vendorDialect.ts";
import type { ReadRating } from "./ratingReading.ts";
import { isMapping, type ScaleOrMapping, targetIssues } from "./vendorTarget.ts";

/**
 * Reads one value of a vendor's JSON as a rating.
 *
 * The value may be anything. A code that the dialect does not know is refused with the known ones, and is not
 * repeated. A number that comes as text (`"4"` for `4`, or the other way round) is taken when it is spelt
 * exactly as the number is, and the loss is listed; `"4.0"`, `" 4"` and `"04"` are refused. An absent value
 * reads like `null`.
 *
 * @param dialect - whose value it is
 * @param value - from JSON, unchecked
 * @param target - the dialect's scale, which is the default, or a mapping from it made by
 *   {@link scaleMapping}; another scale is refused, since nothing is stretched silently
 * @returns `read` with the rating and what it lost, or `refused` with `scoring/unknown-vendor-code`,
 *   `scoring/mapping-missing` or `scoring/mapping-other-scale`
 * @example
 * ```ts
 * import { greenhouse, readRating } from "@samtal/scoring/interchange";
 *
 * const strong = readRating(greenhouse, "strong_yes");
 * strong.status === "read" && strong.rating;
 * // => { state: "rated", rated: { on: "level", level: "strong-yes" } }
 * const none = readRating(greenhouse, "no_decision");
 * none.status === "read" && none.rating; // => { state: "not-rated" }
 * ```
 */
export function readRating(
  dialect: VendorDialect,
  value: unknown,
  target: ScaleOrMapping = dialect.scale,
): ReadRating {
  const read = readCode(dialect, value);
  const [first, ...others] = [
    ...targetIssues(dialect.scale, target),
    ...(read.status === "refused" ? read.issues : []),
  ];
  if (first !== undefined) return { status: "refused", issues: [first, ...others] };
  if (read.status === "refused" || read.rating.state !== "rated" || !isMapping(target)) return read;
  const mapped = mapRated(target, read.rating.rated);
  return {
    status: "read",
    rating: { state: "rated", rated: mapped.rated },
    losses: [...read.losses, ...mapped.losses],
  };
}
