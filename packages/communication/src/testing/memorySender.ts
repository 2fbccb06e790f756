import type { DeliveryOutcome } from "../ports/deliveryOutcome.ts";
import type { MessageEnvelope } from "../ports/messageEnvelope.ts";
import type { MessageSender } from "../ports/messageSender.ts";
import type { MessageChannel } from "../rules/messageChannel.ts";

/** A sender that keeps what it was handed. */
export interface MemorySender extends MessageSender {
  /** What has arrived, in order; the same message twice where it arrived twice. */
  readonly received: readonly MessageEnvelope[];
}

/**
 * A {@link MessageSender} that delivers into memory: for tests, simulations and examples.
 *
 * @param channel - the channel that it serves
 * @param answer - what it says; calling `deliver` lets the message arrive. By default everything arrives and is accepted
 * @returns the sender, and what it has received
 * @example
 * ```ts
 * import type { MessageEnvelope } from "@samtal/communication";
 * import { memorySender } from "@samtal/communication/testing";
 * import { toId } from "@samtal/core";
 * import { parseInstant } from "@samtal/core/time";
 *
 * const envelope: MessageEnvelope = {
 *   messageId: toId("message", "1"),
 *   channel: "sms",
 *   at: parseInstant("2027-03-30T06:00:00Z"),
 *   attempt: 1,
 *   to: { address: "+46700000000" },
 *   rendered: { subject: null, text: "The interview begins in an hour.", html: null },
 * };
 * const lossy = memorySender("sms", (_, deliver) => {
 *   deliver();
 *   return { status: "ambiguous", because: [] };
 * });
 * const { status } = await lossy.send(envelope);
 * [status, lossy.received.length]; // => ["ambiguous", 1]
 * ```
 */
export function memorySender(
  channel: MessageChannel,
  answer: (envelope: MessageEnvelope, deliver: () => void) => DeliveryOutcome = (_, deliver) => {
    deliver();
    return { status: "accepted" };
  },
): MemorySender {
  const received: MessageEnvelope[] = [];
  return {
    channel,
    received,
    send: async (envelope) => answer(envelope, () => received.push(envelope)),
  };
}
