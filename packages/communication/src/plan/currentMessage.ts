import { derivedId, type Id } from "@samtal/core";
import { epochMilliseconds } from "@samtal/core/time";
import type { SentMessage } from "./messageFacts.ts";
import type { Planning } from "./planning.ts";
import type { Recipient } from "./recipient.ts";

/** A message's identity under the booking that now holds. */
export interface CurrentMessage {
  readonly id: Id<"message">;
  readonly generation: number;
  /** Its line in the ledger, once it has left. */
  readonly sent: SentMessage | undefined;
}

/**
 * The identity of a rule's message to a recipient.
 *
 * What had left before the time was last booked stays sent: the rule's next message is a new generation. The
 * due time is no part of the id, so that moving a message that has not left keeps it the same message.
 *
 * @param key - the rule's key, with the occurrence of one that repeats
 * @param recipient - whom it goes to
 * @param planning - the run
 */
export function currentMessage(
  key: string,
  recipient: Recipient,
  planning: Planning,
): CurrentMessage {
  const { interview, ledger } = planning;
  for (let generation = 0; ; generation++) {
    const id = derivedId("message", interview.id, key, recipient.id, generation);
    const sent = ledger.size === 0 ? undefined : ledger.get(id);
    if (sent === undefined || epochMilliseconds(sent.at) >= planning.bookedAt)
      return { id, generation, sent };
  }
}
