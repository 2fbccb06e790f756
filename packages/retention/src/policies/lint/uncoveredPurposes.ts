import { compareText, type Issue, issue } from "@samtal/core";
import { dataCategories } from "../../items/dataCategories.ts";
import type { ExpectedPurposes } from "../../items/expectedPurposes.ts";
import type { Claim } from "../claim.ts";

/**
 * Categories that no claim is about and, of the others, the purposes that no claim keeps them for though they are
 * in the round for just that.
 */
export function uncoveredPurposes(claims: readonly Claim[], purposes: ExpectedPurposes): Issue[] {
  return dataCategories.flatMap((category) => {
    const about = claims.filter(({ categories }) => categories.includes(category));
    if (about.length === 0) return [issue("retention/category-uncovered", ["claims"], { category })];
    return [...(purposes[category] ?? [])]
      .filter((expected) => about.every(({ purpose }) => purpose !== expected))
      .sort(compareText)
      .map((purpose) => issue("retention/purpose-uncovered", ["claims"], { category, purpose }));
  });
}
