import { type Issue, issue } from "@samtal/core";
import { categorySources } from "../../items/categorySources.ts";
import { dataCategories } from "../../items/dataCategories.ts";
import type { Claim } from "../claim.ts";
import { canBeCut } from "../canBeCut.ts";
import { clocksMeet } from "./clocksMeet.ts";
import { endsLater } from "./endsLater.ts";

/**
 * Claims of their own on derived categories that end later than every claim on what those are derived from, where
 * the same events start them. Claims that other events start can't be compared before there is an item; a duty to
 * keep follows its law, whatever becomes of the sources.
 *
 * @param claims - sorted by key
 */
export function outlivingClaims(claims: readonly Claim[]): Issue[] {
  return claims
    .filter((claim) => claim.lineage === "own" && canBeCut(claim))
    .flatMap((claim) =>
      dataCategories.flatMap((category) => {
        const sources = categorySources[category];
        if (sources === undefined || !claim.categories.includes(category)) return [];
        const keeping = claims.filter(
          (other) =>
            other.categories.some((each) => sources.includes(each)) &&
            other.trigger.join() === claim.trigger.join() &&
            clocksMeet(claim, other),
        );
        if (keeping.length === 0 || !endsLater(claim, keeping)) return [];
        return [issue("retention/outlives-sources", ["claims"], { claim: claim.key, category })];
      }),
    );
}
