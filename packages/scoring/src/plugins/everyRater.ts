import { reaches } from "../reaches.ts";
import type { MustHaveRule } from "./mustHaveRule.ts";

/**
 * The strict must-have rule: met when every interviewer for whom the competency was due rated it at the threshold or
 * above; not met as soon as one rated it below; unknown while one who could decide it has not rated.
 *
 * @example
 * ```ts
 * import { everyRater } from "@samtal/scoring";
 *
 * everyRater.judge([{ value: 4, state: "rated" }, { value: null, state: "missing" }], 3); // => "unknown"
 * everyRater.judge([{ value: 2, state: "rated" }, { value: null, state: "missing" }], 3); // => "not-met"
 * ```
 */
export const everyRater: MustHaveRule<void> = {
  kind: "must-have-rule",
  id: "samtal/every-rater",
  version: 1,
  apiVersion: 1,
  laws: ["permutation-invariant", "monotone"],
  judge(cells, threshold) {
    if (cells.some(({ value }) => value !== null && !reaches(value, threshold))) return "not-met";
    const due = cells.filter(({ state }) => state !== "not-applicable");
    return due.length > 0 && due.every(({ state }) => state === "rated") ? "met" : "unknown";
  },
};
