import { SamtalError, type Scale } from "@samtal/core";
import { levelsOf } from "./levelsOf.ts";
import { mappingIssues } from "./mappingIssues.ts";
import type { ScalePair } from "./scalePair.ts";

/** What {@link scaleMapping} is told. */
export interface ScaleMappingOptions {
  readonly from: Scale;
  readonly to: Scale;
  /**
   * Every level of `from` once, in any order; or
   *
   * - `by-position`: the lowest onto the lowest and so on, between ordered scales of equally many levels
   * - `linear`: a linear rescale between continuous scales
   */
  readonly pairs: readonly ScalePair[] | "by-position" | "linear";
}

/** An agreed way from one scale to another, made by {@link scaleMapping}. Plain data. */
export interface ScaleMapping {
  readonly from: Scale;
  readonly to: Scale;
  readonly rule: "levels" | "bands" | "linear";
  /** In the order of `from`; empty when linear. */
  readonly pairs: readonly ScalePair[];
}

/**
 * Declares how ratings on one scale become ratings on another. Nothing is mapped without such a declaration.
 *
 * | from | to | pairs |
 * |---|---|---|
 * | ordered | ordered | level to level, never downwards; or `by-position` |
 * | ordered | continuous | level to number, never downwards |
 * | ordered | nominal | level to code: the order is lost |
 * | nominal | nominal | code to code |
 * | nominal | ordered | code to level: an order that is the caller's judgement, listed as such |
 * | continuous | ordered | lower bound of a band to level, the first bound the scale's minimum |
 * | continuous | continuous | `linear` |
 *
 * @param options - both scales, and the pairs
 * @returns the mapping, its pairs in the order of `from`
 * @throws SamtalError with every issue: `scoring/mapping-kinds`, `scoring/mapping-sizes-differ`,
 *   `scoring/mapping-incomplete`, `scoring/mapping-unknown-level`, `scoring/mapping-duplicate-level`,
 *   `scoring/mapping-not-monotone`
 * @example
 * ```ts
 * import { merge, recruitee, scaleMapping } from "@samtal/scoring/interchange";
 *
 * const mapping = scaleMapping({ from: recruitee.scale, to: merge.scale, pairs: "by-position" });
 * mapping.pairs[1]; // => { from: "not-sure", to: "no" }
 * ```
 */
export function scaleMapping({ from, to, pairs }: ScaleMappingOptions): ScaleMapping {
  if (pairs === "linear") {
    SamtalError.throwIfAny(mappingIssues(from, to, "linear"));
    return { from, to, rule: "linear", pairs: [] };
  }
  const written = pairs === "by-position" ? byPosition(from, to) : pairs;
  SamtalError.throwIfAny(mappingIssues(from, to, written));
  const place = (pair: ScalePair): number =>
    from.kind === "continuous" ? Number(pair.from) : levelsOf(from).findIndex(({ key }) => key === pair.from);
  const sorted = written.map(({ from, to }) => ({ from, to })).sort((a, b) => place(a) - place(b));
  return { from, to, rule: from.kind === "continuous" ? "bands" : "levels", pairs: sorted };
}

/** The pairs of two scales of equally many ordered levels. */
function byPosition(from: Scale, to: Scale): readonly ScalePair[] {
  if (from.kind !== "ordered" || to.kind !== "ordered") {
    throw SamtalError.of("scoring/mapping-kinds", ["pairs"], { from: from.kind, to: to.kind });
  }
  if (from.levels.length !== to.levels.length) {
    const params = { levels: from.levels.length, targets: to.levels.length };
    throw SamtalError.of("scoring/mapping-sizes-differ", ["pairs"], params);
  }
  return from.levels.map(({ key }, at) => ({ from: key, to: to.levels[at]?.key ?? "" }));
}
