import { answerOf } from "../plugins/answerOf.ts";
import { brokenPlugin } from "../plugins/brokenPlugin.ts";
import { reaches } from "../reaches.ts";
import type { CombinationRule, CombinedValue, WeightedValue } from "./combinationRule.ts";

/** Combines values by a rule and its config. */
export type Combine = (parts: readonly WeightedValue[]) => CombinedValue | null;

/**
 * A rule whose results are held to its contract, as far as one call can show it.
 *
 * @param config - validated by the rule's own schema
 * @returns a function that throws SamtalError `scoring/broken-plugin`, with the rule's id and the broken law
 */
export function checkedRule(rule: CombinationRule, config: unknown): Combine {
  return (parts) => {
    const combined = answerOf(rule, () => rule.combine(parts, config));
    const broken = brokenLaw(rule, combined, parts);
    if (broken !== undefined) throw brokenPlugin(rule, broken);
    return combined;
  };
}

function brokenLaw(
  { needs, contributions }: CombinationRule,
  combined: CombinedValue | null,
  parts: readonly WeightedValue[],
): string | undefined {
  if (combined === null) {
    const excused = needs?.includes("must-have") === true && parts.every(({ mustHave }) => mustHave !== true);
    return excused ? undefined : "answers";
  }
  const { value, shares } = combined;
  let lowest = Infinity;
  let highest = -Infinity;
  let sum = 0;
  let whole = 0;
  if (!Array.isArray(shares) || shares.length !== parts.length) return "adds-up";
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as WeightedValue;
    const share = shares[at] as number;
    if (!(share >= 0)) return "adds-up";
    lowest = Math.min(lowest, part.value);
    highest = Math.max(highest, part.value);
    sum += share * part.value;
    whole += share;
  }
  if (!Number.isFinite(value) || !reaches(value, lowest) || !reaches(highest, value)) return "bounded";
  // Rounding grows with the largest value, not with the result, which can lie near 0. The smallest doubles have no digits
  // left to be relatively exact in.
  const slack = 1e-9 * Math.max(Math.abs(lowest), Math.abs(highest)) + Number.MIN_VALUE * 1000;
  if (!(Math.abs(sum - value) <= slack)) return "adds-up";
  return contributions === "attributions" || Math.abs(whole - 1) <= 1e-9 ? undefined : "adds-up";
}
