import type { TimingAnchor } from "./timingAnchor.ts";
import type { TimingOffset } from "./timingOffset.ts";

/**
 * Whether a rule's message belongs before the interview, so that it is worthless, or worse, once the
 * interview runs.
 *
 * Counted from the booking it always does; counted from the lobby or the start it does unless its offset is
 * positive.
 *
 * @param rule - anchor and offset of the rule
 * @returns true for a message that must have a deadline
 */
export function isPreEvent({ anchor, offset }: { anchor: TimingAnchor; offset: TimingOffset }): boolean {
  if (anchor === "booked") return true;
  if (anchor !== "lobby" && anchor !== "start") return false;
  if (offset.kind === "immediate") return true;
  return (offset.kind === "elapsed" ? offset.minutes : offset.days) <= 0;
}
