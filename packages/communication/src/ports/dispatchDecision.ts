import { type Reason, reason } from "@samtal/core";
import { epochMilliseconds, type Instant } from "@samtal/core/time";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import type { MessageChannel } from "../rules/messageChannel.ts";
import type { SettledLimits } from "./dispatchLimits.ts";
import type { PendingMessage } from "./dispatchPorts.ts";
import type { LedgerLine } from "./ledgerLine.ts";

/** What is to happen with a message, and why. */
export type DispatchDecision =
  | {
      readonly action: "send";
      readonly message: PendingMessage;
      readonly channel: MessageChannel;
      /** Whether an earlier attempt may have left. */
      readonly mayHaveLeft: boolean;
      readonly because: readonly Reason[];
    }
  | { readonly action: "wait"; readonly until: Instant | null; readonly because: readonly Reason[] }
  | {
      readonly action: "leave";
      /** Whether a person was asked to see to it. */
      readonly handedOver: boolean;
      readonly because: readonly Reason[];
    }
  /** A person must tell the recipient: nothing leaves. */
  | { readonly action: "hand-over"; readonly because: readonly Reason[] }
  /** Nobody can tell whether it left, and its rule forbids a second time. */
  | { readonly action: "settle"; readonly because: readonly Reason[] };

/**
 * Whether a message leaves now. Decides on what it is given, so that the same message can be judged before it is
 * claimed and once more just before it leaves.
 *
 * A clock that stands before the ledger's own last entry is behind: that entry is then the time.
 *
 * @param present - the message as it would be planned with what is known now
 * @param line - what the ledger knows of it
 * @param clock - the present instant
 * @param limits - when a claim expires
 */
export function dispatchDecision(
  present: PlannedMessage | undefined,
  line: LedgerLine | undefined,
  clock: Instant,
  limits: SettledLimits,
): DispatchDecision {
  const now = Math.max(epochMilliseconds(clock), line === undefined ? 0 : epochMilliseconds(line.at));
  const known = line === undefined ? undefined : ledgerDecision(line, present, now, limits);
  if (known !== undefined) return known;
  if (present?.state !== "planned") {
    return { action: "leave", handedOver: false, because: [reason("communication/no-longer-planned")] };
  }
  const { due, notAfter, channel } = present;
  if (epochMilliseconds(due.instant) > now) {
    const because = [reason("communication/not-due-yet", { due: due.instant })];
    return { action: "wait", until: due.instant, because };
  }
  if (notAfter !== null && now > epochMilliseconds(notAfter)) {
    return { action: "hand-over", because: [reason("communication/deadline-passed", { deadline: notAfter })] };
  }
  if (line !== undefined && isSameOccasion(line, present) && line.retryAt !== null) {
    if (epochMilliseconds(line.retryAt) > now) {
      const because = [reason("communication/tried-again-later", { at: line.retryAt })];
      return { action: "wait", until: line.retryAt, because };
    }
  }
  if (channel === null) return { action: "hand-over", because: present.because };
  // A dispatcher that dies over one message every time must not send it for ever.
  if (line?.state === "claimed" && line.attempt >= limits.maximumAttempts) {
    const because = [reason("communication/attempts-used", { count: line.attempt })];
    return { action: "hand-over", because };
  }
  const mayHaveLeft = line !== undefined && (line.mayHaveLeft || line.state === "claimed");
  return { action: "send", message: present, channel, mayHaveLeft, because: present.because };
}

/** Whether a line was written for the time that the message has now. */
export function isSameOccasion(line: LedgerLine, message: PlannedMessage): boolean {
  return message.due !== null && epochMilliseconds(line.due) === epochMilliseconds(message.due.instant);
}

/** What the ledger alone decides. */
function ledgerDecision(
  line: LedgerLine,
  present: PlannedMessage | undefined,
  now: number,
  { claimExpiresAfter }: SettledLimits,
): DispatchDecision | undefined {
  const { state, at } = line;
  const final = line.onAmbiguousDelivery === "do-not-resend";
  if (state === "sent") {
    return { action: "leave", handedOver: false, because: [reason("communication/has-left", { at })] };
  }
  if (state === "abandoned") {
    if (present !== undefined && !isSameOccasion(line, present)) return undefined;
    return { action: "leave", handedOver: true, because: [reason("communication/handed-to-recruiter", { at })] };
  }
  if (state === "ambiguous" && final) {
    return { action: "leave", handedOver: true, because: [reason("communication/delivery-unknown", { at })] };
  }
  if (state !== "claimed") return undefined;
  const expires = epochMilliseconds(at) + claimExpiresAfter;
  if (now < expires) {
    const because = [reason("communication/being-sent", { at })];
    return { action: "wait", until: null, because };
  }
  return final ? { action: "settle", because: [reason("communication/delivery-unknown", { at })] } : undefined;
}
