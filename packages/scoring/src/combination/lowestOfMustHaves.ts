import type { CombinationRule } from "./combinationRule.ts";
import { sharedOut } from "./sharedOut.ts";
import { tiedValues } from "./tiedValues.ts";

/**
 * The lowest value among the competencies on which the rubric has a must-have: the chain is as strong as its weakest
 * link. Competencies without a must-have stay out, and weights only share equal values out.
 *
 * A rubric without any must-have is refused. Where none of the values at hand belongs to a must-have there is no
 * figure; the rule never falls back to the others, which would answer another question.
 *
 * @example
 * ```ts
 * import { lowestOfMustHaves } from "@samtal/scoring";
 *
 * lowestOfMustHaves.combine([{ value: 1, weight: 5 }, { value: 4, weight: 1, mustHave: true }])?.value; // => 4
 * lowestOfMustHaves.combine([{ value: 1, weight: 5 }]); // => null
 * ```
 */
export const lowestOfMustHaves: CombinationRule<void> = {
  kind: "combination-rule",
  id: "samtal/lowest-of-must-haves",
  version: 1,
  apiVersion: 1,
  laws: ["permutation-invariant", "bounded", "monotone", "idempotent"],
  needs: ["must-have"],
  combine(parts) {
    const musts = parts.flatMap((part, position) => (part.mustHave === true ? [{ ...part, position }] : []));
    const [tied] = tiedValues(musts);
    if (tied === undefined) return null;
    const positions = tied.positions.map((at) => musts[at]?.position ?? -1);
    return sharedOut(parts, [{ tied: { ...tied, positions }, part: 1 }]);
  },
};
