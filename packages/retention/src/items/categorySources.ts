import type { DataCategory } from "./dataCategories.ts";

/**
 * Which categories are commonly derived from which others. An item's own `sourceIds` say what it was really made
 * from; this is what {@link lintPolicy} compares before any item exists.
 *
 * @example
 * ```ts
 * import { categorySources } from "@samtal/retention";
 *
 * categorySources.scorecard; // => ["rating", "note"]
 * ```
 */
export const categorySources: Readonly<Partial<Record<DataCategory, readonly DataCategory[]>>> = {
  transcript: ["recording"],
  rating: ["note"],
  scorecard: ["rating", "note"],
  assessment: ["scorecard"],
  "rater-figure": ["rating"],
};
