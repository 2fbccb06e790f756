import type { Disposition } from "../items/dataItem.ts";
import type { ClaimState } from "./claimState.ts";
import { requestsOn } from "./requestsOn.ts";
import type { View } from "./view.ts";

/**
 * What becomes of an item once nothing keeps it any more. Pseudonymised data is still personal data: to a person who
 * asked for erasure, objected or took a consent back it is owed in full (GDPR art. 17(1)).
 */
export function expiryOf(view: View, states: readonly ClaimState[]): Disposition {
  const { onExpiry } = view.item;
  if (onExpiry !== "pseudonymise") return onExpiry;
  const isTakenBack = states.some(({ notes }) => notes.some(({ code }) => code === "retention/consent-withdrawn"));
  return isTakenBack || requestsOn(view).length > 0 ? "erase" : onExpiry;
}
