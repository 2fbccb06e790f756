import { type Reason, reason } from "@samtal/core";
import type { OrdinalRatings } from "./ordinalRatings.ts";

/**
 * Raters or competencies all of whose ratings lie at one end of what was used: the likelihood grows with
 * their severity without end, so there is none to estimate.
 */
export function unboundedFacets(
  { coded, columns }: OrdinalRatings,
  facets: readonly ("rater" | "competency")[],
): Reason[] {
  return facets.flatMap((facet): Reason[] => {
    const of = columns[facet];
    const inside = new Set<number>();
    const [low, high] = [new Set<number>(), new Set<number>()];
    for (let at = 0; at < of.length; at++) {
      const [level, category] = [of[at] as number, columns.category[at] as number];
      if (category === 0) low.add(level);
      else if (category === columns.categories - 1) high.add(level);
      else inside.add(level);
    }
    const ids = facet === "rater" ? coded.raterIds : coded.competencyIds;
    return ids.flatMap((id, level) => {
      if (inside.has(level) || (low.has(level) && high.has(level))) return [];
      return facet === "rater"
        ? [reason("scoring/rater-at-one-end", { raterId: id })]
        : [reason("scoring/competency-at-one-end", { competencyId: id })];
    });
  });
}
