import { elapsedMilliseconds, epochMilliseconds, instantOf, type Instant } from "@samtal/core/time";
import type { DeliveryOutcome } from "./deliveryOutcome.ts";
import type { SettledLimits } from "./dispatchLimits.ts";
import type { PendingMessage } from "./dispatchPorts.ts";
import type { LedgerLine } from "./ledgerLine.ts";

/**
 * The line that follows a claim once the sender has answered.
 *
 * A channel is closed to the message when it rejects it, when it was tried too often, or when the next try would
 * come after the deadline; the message may then take the next channel at once.
 */
export function settleDelivery(
  claim: LedgerLine,
  outcome: DeliveryOutcome,
  message: PendingMessage,
  clock: Instant,
  limits: SettledLimits,
): LedgerLine {
  const now = Math.max(epochMilliseconds(clock), epochMilliseconds(claim.at));
  const next = { ...claim, revision: claim.revision + 1 };
  const closed = (line: LedgerLine): LedgerLine => ({
    ...line,
    attempt: 0,
    retryAt: instantOf(now),
    refused: claim.channel === null ? line.refused : [...new Set([...line.refused, claim.channel])],
  });
  // A sender that knows a time knows better than a doubled guess.
  const given = outcome.status === "deferred" ? outcome.retryAfter : undefined;
  const pause = given === undefined ? limits.retryAfter * 2 ** (claim.attempt - 1) : elapsedMilliseconds(given);
  const retry = now + pause;
  const isLast =
    claim.attempt >= limits.maximumAttempts ||
    (message.notAfter !== null && retry > epochMilliseconds(message.notAfter));
  const waiting = (line: LedgerLine): LedgerLine => (isLast ? closed(line) : { ...line, retryAt: instantOf(retry) });
  switch (outcome.status) {
    case "accepted":
      return { ...next, state: "sent", mayHaveLeft: true, retryAt: null };
    case "rejected":
      return closed({ ...next, state: "deferred" });
    case "deferred":
      return waiting({ ...next, state: "deferred" });
    case "ambiguous": {
      const unknown: LedgerLine = { ...next, state: "ambiguous", mayHaveLeft: true };
      return claim.onAmbiguousDelivery === "resend" ? waiting(unknown) : { ...unknown, retryAt: null };
    }
  }
}
