import { issue, SamtalError } from "@samtal/core";
import type { RetentionFacts } from "../facts/retentionFacts.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";

/**
 * Refuses objections that name a compelling ground for a claim that the policy doesn't have: the ground would spare
 * nothing, and what it was recorded for would be erased.
 *
 * @throws SamtalError `retention/unknown-claim` with the place of each; the key itself is not repeated
 */
export function requireKnownClaims({ requests }: RetentionFacts, { claims }: RetentionPolicy): void {
  const known = new Set(claims.map(({ key }) => key));
  SamtalError.throwIfAny(
    requests.flatMap((request, position) =>
      request.kind === "erasure"
        ? []
        : request.compellingFor.flatMap((key, at) =>
            known.has(key)
              ? []
              : [issue("retention/unknown-claim", ["facts", "requests", position, "compellingFor", at])],
          ),
    ),
  );
}
