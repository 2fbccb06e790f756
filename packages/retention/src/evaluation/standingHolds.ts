import { compareText } from "@samtal/core";
import { epochDayOf, type LocalDate } from "@samtal/core/time";
import type { Citation } from "../policies/citation.ts";
import type { ClaimState, End } from "./claimState.ts";
import { restrictionsReaching } from "./restrictionsReaching.ts";
import type { View } from "./view.ts";

const general = { url: null, evidence: "general", status: "statute", verifiedOn: null } as const;

/** What stands behind each kind of standing claim, and what the item is kept for. */
const kinds = {
  hold: { key: "legal-hold", class: "hold", purpose: "legal-hold", citation: { text: "GDPR art. 17(3)(e)", ...general } },
  request: { key: "legal-hold", class: "hold", purpose: "request", citation: { text: "GDPR art. 12", ...general } },
  restriction: {
    key: "restriction-request",
    class: "restriction",
    purpose: "restriction",
    citation: { text: "GDPR art. 18", ...general },
  },
} as const satisfies Record<string, Pick<ClaimState, "key" | "class" | "purpose"> & { readonly citation: Citation }>;

/**
 * The claims that come from the facts and that no policy can forget: holds, one per matter, and restrictions that a
 * person asked for. Both keep an item under lock; both hold from the moment they are known.
 */
export function standingHolds(view: View): ClaimState[] {
  const { item, index } = view;
  const holds = [...index.matters.on(item)]
    .sort((a, b) => compareText(a.matterId, b.matterId))
    .map(({ ground, releasedOn }) => state(ground === "request" ? "request" : "hold", endBefore(releasedOn)));
  const restrictions = restrictionsReaching(view).map(({ liftedOn }) => state("restriction", endBefore(liftedOn)));
  return [...holds, ...restrictions];
}

const state = (kind: keyof typeof kinds, end: End): ClaimState => ({
  ...kinds[kind],
  tier: "restricted",
  applicationId: undefined,
  end,
  notes: [],
  stuck: undefined,
});

const endBefore = (firstDayWithout: LocalDate | undefined): End =>
  firstDayWithout === undefined ? Infinity : epochDayOf(firstDayWithout) - 1;
