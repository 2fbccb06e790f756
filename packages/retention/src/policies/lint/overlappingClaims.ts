import { type Issue, issue } from "@samtal/core";
import { dataCategories } from "../../items/dataCategories.ts";
import type { Claim } from "../claim.ts";
import { canBeCut } from "../canBeCut.ts";
import { clocksMeet } from "./clocksMeet.ts";

/**
 * Pairs of claims of one purpose, class, tier and legal basis over one category that can be about the same
 * application at once: the later end would count, and nobody can tell whether that was meant.
 *
 * Duties to keep, holds and restrictions add up by design. In two tiers both claims say something: how long an item
 * is in use, and how long under lock. On two legal bases as well: one falls with the contract, say, and the other
 * stays until somebody objects.
 *
 * @param claims - sorted by key
 */
export function overlappingClaims(claims: readonly Claim[]): Issue[] {
  const cuttable = claims.filter(canBeCut);
  return cuttable.flatMap((claim, at) =>
    cuttable
      .slice(at + 1)
      .filter((other) => isAlike(claim, other) && clocksMeet(claim, other))
      .flatMap((other) =>
        dataCategories
          .filter((category) => claim.categories.includes(category) && other.categories.includes(category))
          .map((category) =>
            issue("retention/claims-overlap", ["claims"], { category, claim: claim.key, other: other.key }),
          ),
      ),
  );
}

const isAlike = (a: Claim, b: Claim): boolean =>
  a.purpose === b.purpose && a.class === b.class && a.tier === b.tier && a.legalBasis === b.legalBasis;
