import { SamtalError } from "@samtal/core";
import { reaches } from "../reaches.ts";
import type { CombinationRule, CombinedValue, WeightedValue } from "./combinationRule.ts";

/**
 * A rule whose results are held to its contract, as far as one call can show it: otherwise a vendor's slip would stand
 * in an assessment as somebody's score.
 *
 * @throws SamtalError `scoring/broken-combination`, when the rule is called
 */
export function checkedRule(rule: CombinationRule): CombinationRule {
  return {
    id: rule.id,
    version: rule.version,
    combine(parts) {
      const combined = rule.combine(parts);
      if (isSound(combined, parts)) return combined;
      throw SamtalError.of("scoring/broken-combination", ["combinationRules"], { combination: rule.id });
    },
  };
}

function isSound({ value, shares }: CombinedValue, parts: readonly WeightedValue[]): boolean {
  if (!Number.isFinite(value) || shares.length !== parts.length || !shares.every((share) => share >= 0)) return false;
  let lowest = Infinity;
  let highest = -Infinity;
  let sum = 0;
  for (const [at, part] of parts.entries()) {
    lowest = Math.min(lowest, part.value);
    highest = Math.max(highest, part.value);
    sum += (shares[at] ?? 0) * part.value;
  }
  // Rounding grows with the largest value, not with the result, which can lie near 0. The smallest doubles have no digits
  // left to be relatively exact in.
  const slack = 1e-9 * Math.max(Math.abs(lowest), Math.abs(highest)) + Number.MIN_VALUE * 1000;
  return reaches(value, lowest) && reaches(highest, value) && Math.abs(sum - value) <= slack;
}
