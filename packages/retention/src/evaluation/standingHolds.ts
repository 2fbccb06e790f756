import { compareText } from "@samtal/core";
import { epochDayOf, type LocalDate } from "@samtal/core/time";
import { holdsItem } from "../facts/matter.ts";
import type { Citation } from "../policies/citation.ts";
import type { ClaimState, End } from "./claimState.ts";
import { requesters, type View } from "./view.ts";

const general = { url: null, evidence: "general", status: "statute", verifiedOn: null } as const;
const holdCitation: Citation = { text: "GDPR art. 17(3)(e)", ...general };
const restrictionCitation: Citation = { text: "GDPR art. 18", ...general };

/**
 * The claims that come from the facts and that no policy can forget: legal holds, one per matter, and restrictions
 * that a person asked for. Both keep an item under lock; both hold from the moment they are known.
 */
export function standingHolds(view: View): ClaimState[] {
  const { item, index } = view;
  const holds = index.matters
    .filter((matter) => holdsItem(matter, item))
    .sort((a, b) => compareText(a.matterId, b.matterId))
    .map(({ releasedOn }) => state("hold", endBefore(releasedOn)));
  const restrictions = requesters(item)
    .flatMap((subjectId) => index.restrictionsOf.get(subjectId) ?? [])
    .map(({ liftedOn }) => state("restriction", endBefore(liftedOn)));
  return [...holds, ...restrictions];
}

const state = (kind: "hold" | "restriction", end: End): ClaimState => ({
  key: kind === "hold" ? "legal-hold" : "restriction-request",
  class: kind,
  tier: "restricted",
  purpose: kind === "hold" ? "legal-hold" : "restriction",
  applicationId: undefined,
  end,
  citation: kind === "hold" ? holdCitation : restrictionCitation,
  notes: [],
  stuck: undefined,
});

const endBefore = (firstDayWithout: LocalDate | undefined): End =>
  firstDayWithout === undefined ? Infinity : epochDayOf(firstDayWithout) - 1;
