/** A number and its weight among its siblings. */
export interface WeightedValue {
  readonly value: number;
  /** Positive; the weights need not sum to one. */
  readonly weight: number;
}

/** What a rule made of several values. */
export interface CombinedValue {
  readonly value: number;
  /** One share per value, in the same order: the sum of share × value is the combined value. */
  readonly shares: readonly number[];
}

/**
 * How several weighted values become one. A rubric names its rule by id; {@link assess} looks the id up in the
 * rules that it is given, so that nothing is registered globally.
 *
 * A rule is pure and synchronous. It must not depend on the order of its values, its result lies between the
 * lowest and the highest of them, raising a value never lowers the result, and equal values combine to that
 * value. `shares` carries the result down into the assessment's tree.
 *
 * @example
 * ```ts
 * import { type CombinationRule } from "@samtal/scoring";
 *
 * const lowest: CombinationRule = {
 *   id: "acme/lowest",
 *   version: 1,
 *   combine: (parts) => {
 *     const value = Math.min(...parts.map((part) => part.value));
 *     const at = parts.findIndex((part) => part.value === value);
 *     return { value, shares: parts.map((_, position) => (position === at ? 1 : 0)) };
 *   },
 * };
 * lowest.combine([{ value: 4, weight: 2 }, { value: 3, weight: 1 }]).value; // => 3
 * ```
 */
export interface CombinationRule {
  /** Namespaced, such as `samtal/weighted-mean`. */
  readonly id: string;
  /** Raised whenever the same values could give another result; every assessment names it. */
  readonly version: number;
  /** Combines at least one value. */
  combine(parts: readonly WeightedValue[]): CombinedValue;
}
