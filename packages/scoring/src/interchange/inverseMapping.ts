import { type Reason, reason } from "@samtal/core";
import { levelsOf } from "./levelsOf.ts";
import { mappingIssues } from "./mappingIssues.ts";
import type { ScaleMapping } from "./scaleMapping.ts";

/** The way back, or why there is none. */
export type InverseMapping =
  | { readonly status: "inverted"; readonly mapping: ScaleMapping }
  | { readonly status: "not-invertible"; readonly because: readonly [Reason] };

/**
 * The mapping that undoes a mapping, where there is one.
 *
 * There is one when each level of the target comes from exactly one level, and for a linear rescale. Where
 * two levels share a target, where a target has none, or where a number became a band, the way back is a
 * judgement: declare it with {@link scaleMapping}.
 *
 * @param mapping - made by {@link scaleMapping}
 * @returns `inverted` with the mapping back, or `not-invertible` with the reason
 * @example
 * ```ts
 * import { inverseMapping, merge, recruitee, scaleMapping } from "@samtal/scoring/interchange";
 *
 * const mapping = scaleMapping({ from: recruitee.scale, to: merge.scale, pairs: "by-position" });
 * inverseMapping(mapping).status; // => "inverted"
 * ```
 */
export function inverseMapping(mapping: ScaleMapping): InverseMapping {
  const { from, to, rule } = mapping;
  if (rule === "linear") {
    return { status: "inverted", mapping: { from: to, to: from, rule, pairs: [] } };
  }
  const back = mapping.pairs.map((pair) => ({ from: pair.to, to: pair.from }));
  if (rule === "bands" || to.kind === "continuous" || mappingIssues(to, from, back).length > 0) {
    return {
      status: "not-invertible",
      because: [reason("scoring/not-invertible", { from: from.id, to: to.id })],
    };
  }
  const place = (key: string | number): number => levelsOf(to).findIndex((level) => level.key === key);
  const pairs = back.toSorted((a, b) => place(a.from) - place(b.from));
  return { status: "inverted", mapping: { from: to, to: from, rule, pairs } };
}
