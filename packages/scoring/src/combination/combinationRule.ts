import type { Plugin } from "@samtal/core";

/** A number and its weight among its siblings. */
export interface WeightedValue {
  readonly value: number;
  /** Positive; the weights need not sum to one. */
  readonly weight: number;
  /** Whether the rubric has a must-have on the competency; absent is no. */
  readonly mustHave?: boolean;
}

/** What a rule made of several values. */
export interface CombinedValue {
  readonly value: number;
  /** One share per value, in the same order, none below 0: the sum of share × value is the combined value. */
  readonly shares: readonly number[];
}

/** What a rule cannot do without: scales above zero, or a must-have among the rubric's competencies. */
export type CombinationNeed = "positive-scale" | "must-have";

/**
 * How several weighted values become one: a plugin of kind `combination-rule`. A rubric names it by id, and
 * {@link assess} looks the id up in the registry that it is given, so that nothing is registered globally.
 *
 * Every rule keeps four laws, also where it does not declare them: the order of the values changes nothing, the
 * result lies between the lowest and the highest of them, raising a value never lowers the result, and equal values
 * combine to that value. `checkConformance` of `@samtal/scoring/testing` tries to break them.
 *
 * `shares` carries the result down into the assessment's tree, so they add up: Σ share × value = result. Where the
 * result is a weighted mean of the values, the shares sum to one. Where it is not (a geometric mean), the rule says
 * `contributions: "attributions"`, its shares are the partial derivatives of the result, and the tree says so.
 *
 * @example
 * ```ts
 * import { type CombinationRule } from "@samtal/scoring";
 *
 * const lowest: CombinationRule<void> = {
 *   kind: "combination-rule",
 *   id: "acme/lowest",
 *   version: 1,
 *   apiVersion: 1,
 *   laws: ["permutation-invariant", "bounded", "monotone", "idempotent"],
 *   combine: (parts) => {
 *     const value = Math.min(...parts.map((part) => part.value));
 *     const at = parts.findIndex((part) => part.value === value);
 *     return { value, shares: parts.map((_, position) => (position === at ? 1 : 0)) };
 *   },
 * };
 * lowest.combine([{ value: 4, weight: 2 }, { value: 3, weight: 1 }])?.value; // => 3
 * ```
 */
export interface CombinationRule<Config = unknown> extends Plugin<"combination-rule", Config> {
  /** A rubric that cannot give the rule what it needs is refused. */
  readonly needs?: readonly CombinationNeed[];
  /**
   * What `shares` are: parts of one whole, or attributions that still add up to the result.
   *
   * @defaultValue `"shares"`
   */
  readonly contributions?: "shares" | "attributions";
  /**
   * Combines at least one value, by a validated config.
   *
   * @returns `null` only when the rule needs a must-have and none of the values is one: then there is no figure
   */
  combine(parts: readonly WeightedValue[], config: Config): CombinedValue | null;
}
