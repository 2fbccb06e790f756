import { reaches } from "../reaches.ts";
import type { MustHaveRule } from "./mustHaveRule.ts";

/**
 * The must-have rule where a rubric names none: met when the mean over the interviewers who rated the competency
 * reaches the threshold. Each interviewer counts once; those who did not rate it count neither way.
 *
 * @example
 * ```ts
 * import { panelMean } from "@samtal/scoring";
 *
 * panelMean.judge([{ value: 2, state: "rated" }, { value: 4, state: "rated" }], 3); // => "met"
 * panelMean.judge([{ value: null, state: "missing" }], 3); // => "unknown"
 * ```
 */
export const panelMean: MustHaveRule<void> = {
  kind: "must-have-rule",
  id: "samtal/panel-mean",
  version: 1,
  apiVersion: 1,
  laws: ["permutation-invariant", "monotone"],
  judge(cells, threshold) {
    let sum = 0;
    let raters = 0;
    for (const { value } of cells) {
      if (value === null) continue;
      sum += value;
      raters += 1;
    }
    if (raters === 0) return "unknown";
    return reaches(sum / raters, threshold) ? "met" : "not-met";
  },
};
