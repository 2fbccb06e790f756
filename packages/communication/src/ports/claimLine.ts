import type { Id } from "@samtal/core";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import { type DispatchDecision, isSameOccasion } from "./dispatchDecision.ts";
import type { DispatchPorts, PendingMessage } from "./dispatchPorts.ts";
import type { LedgerLine } from "./ledgerLine.ts";

/** The line that follows the present one, before it says what is to happen. */
export function nextLine(
  message: PendingMessage,
  present: PlannedMessage | undefined,
  interviewId: Id<"interview">,
  line: LedgerLine | undefined,
  { clock }: DispatchPorts,
): LedgerLine {
  const now = present?.state === "planned" ? present : message;
  return {
    interviewId,
    messageId: message.id,
    rule: message.rule,
    revision: (line?.revision ?? 0) + 1,
    state: "claimed",
    at: clock(),
    due: now.due.instant,
    channel: line?.channel ?? null,
    attempt: line?.attempt ?? 0,
    refused: line !== undefined && isSameOccasion(line, now) ? line.refused : [],
    mayHaveLeft: line !== undefined && (line.mayHaveLeft || line.state === "claimed"),
    retryAt: null,
    includes: now.includes,
    onAmbiguousDelivery: now.onAmbiguousDelivery,
  };
}

/** The claim of a message that is about to leave. */
export function claimLine(
  next: LedgerLine,
  line: LedgerLine | undefined,
  { channel, message, mayHaveLeft }: Extract<DispatchDecision, { action: "send" }>,
): LedgerLine {
  const isSame = line !== undefined && line.channel === channel && isSameOccasion(line, message);
  return { ...next, channel, attempt: (isSame ? line.attempt : 0) + 1, mayHaveLeft };
}
