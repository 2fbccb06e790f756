import { compareText, type InterviewStatus } from "@samtal/core";
import type { SentMessage } from "../plan/messageFacts.ts";
import { cancellationKey } from "../rules/ruleSet.ts";
import type { LedgerLine } from "./ledgerLine.ts";

/**
 * The lines of a ledger as `planMessages` wants them in `facts.sent`: what has left.
 *
 * A message of which nobody can tell whether it left counts as sent, unless its rule says to send it again: then it
 * stays planned until it has certainly left. Once the interview is off everything that may have left counts, a claim
 * that nobody finished too: whoever may have been told of the interview must be told that it is cancelled.
 *
 * @param lines - the ledger's lines of one interview, in any order
 * @param status - where the interview stands now
 * @returns the messages that count as sent, by id
 * @example
 * ```ts
 * import { parseLedgerLine, sentMessages } from "@samtal/communication";
 *
 * const line = parseLedgerLine({
 *   interviewId: "interview_1",
 *   messageId: "message_1",
 *   rule: "invitation",
 *   revision: 2,
 *   state: "ambiguous",
 *   at: "2027-03-22T13:00:00Z",
 *   due: "2027-03-22T13:00:00Z",
 *   channel: "email",
 *   attempt: 1,
 *   refused: [],
 *   mayHaveLeft: true,
 *   retryAt: "2027-03-22T13:05:00Z",
 *   includes: [],
 *   onAmbiguousDelivery: "resend",
 * });
 * sentMessages([line], "booked").length; // => 0
 * sentMessages([line], "cancelled").length; // => 1
 * ```
 */
export function sentMessages(lines: readonly LedgerLine[], status: InterviewStatus): SentMessage[] {
  const isOff = status === "cancelled" || status === "withdrawn";
  return lines
    .flatMap((line): SentMessage[] => {
      const { messageId, at, channel, includes } = line;
      return channel !== null && counts(line, isOff) ? [{ messageId, at, channel, includes }] : [];
    })
    .toSorted((a, b) => compareText(a.messageId, b.messageId));
}

function counts({ rule, state, mayHaveLeft, onAmbiguousDelivery }: LedgerLine, isOff: boolean): boolean {
  if (state === "sent") return true;
  // The cancellation itself is sent again until it has certainly left.
  if (isOff && rule !== cancellationKey && (mayHaveLeft || state === "claimed")) return true;
  return state === "ambiguous" && onAmbiguousDelivery === "do-not-resend";
}
