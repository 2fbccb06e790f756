import { compareText } from "@samtal/core";
import { claimsOf } from "../booking/claimChanges.ts";
import type { ClaimVersions } from "../booking/claimVersions.ts";
import type { TimeClaim } from "../booking/timeClaim.ts";
import type { Slot } from "../slots/slot.ts";
import type { Hold, TentativeClaim } from "./hold.ts";

/** What a slot takes of everyone's time, from the opening of the lobby to the end. */
export function slotClaims(slot: Slot, versions: ClaimVersions | undefined): TimeClaim[] {
  const { candidateId, seats, support = [], lobbyOpensAt, end } = slot;
  const people = [
    candidateId,
    ...seats.map(({ interviewerId }) => interviewerId),
    ...support.map(({ personId }) => personId),
  ];
  return claimsOf({ people, interval: { start: lobbyOpensAt, end } }, versions);
}

/** Everything that a hold claims, each stretch of a person's time once, with the versions at hand. */
export function heldClaims(
  { alternatives }: Pick<Hold, "alternatives">,
  versions: ClaimVersions | undefined,
): TentativeClaim[] {
  const found = new Map<string, TentativeClaim>();
  for (const { slot } of alternatives) {
    for (const claim of slotClaims(slot, versions)) {
      const { resourceId, interval } = claim;
      found.set(`${resourceId}\n${interval.start}\n${interval.end}`, { ...claim, kind: "tentative" });
    }
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, claim]) => claim);
}
