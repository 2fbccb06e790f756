import { reason, SamtalError, type Reason } from "@samtal/core";
import type { ConnectedComponent } from "../connectedness/connectednessOf.ts";
import { connectednessOf } from "../connectedness/connectednessOf.ts";
import type { ConnectingInterview } from "../connectedness/connectingInterviews.ts";
import type { OrdinalRatings } from "./ordinalRatings.ts";

/** Why an ordinal model gives no severities. */
export type OrdinalRefusal =
  | {
      readonly status: "disconnected";
      readonly components: readonly ConnectedComponent[];
      readonly wouldConnect: readonly ConnectingInterview[];
      readonly because: readonly Reason[];
    }
  | { readonly status: "not-identified" | "not-converged"; readonly because: readonly Reason[] };

// Both models solve a full square over raters some ten times over.
const mostRaters = 1_000;

/**
 * What can be told of ratings before any model is fitted: nothing to compare, or nothing that connects it.
 *
 * @throws SamtalError `scoring/too-many-raters`
 */
export function ordinalRefusal(
  { coded, used }: OrdinalRatings,
  minimumRaters: number,
): OrdinalRefusal | undefined {
  const { candidateIds, raterIds } = coded;
  const raters = raterIds.length;
  if (raters > mostRaters) {
    throw SamtalError.of("scoring/too-many-raters", [], { raters, maximum: mostRaters });
  }
  const notIdentified = (because: Reason): OrdinalRefusal => ({
    status: "not-identified",
    because: [because],
  });
  if (used.length === 0) return notIdentified(reason("scoring/no-ratings"));
  const { connected, components, wouldConnect } = connectednessOf(coded);
  if (!connected) {
    if (components.every((component) => component.candidateIds.length === 1)) {
      return notIdentified(reason("scoring/raters-nested", { raters }));
    }
    const because = [reason("scoring/raters-disconnected", { components: components.length })];
    return { status: "disconnected", components, wouldConnect, because };
  }
  if (raters < minimumRaters) {
    return notIdentified(reason("scoring/effects-few-raters", { raters, minimum: minimumRaters }));
  }
  if (candidateIds.length === 1) return notIdentified(reason("scoring/effects-one-candidate"));
  return used.length === 1 ? notIdentified(reason("scoring/effects-zero-variance")) : undefined;
}
