import { reason } from "@samtal/core";
import type { DeliveryOutcome } from "./deliveryOutcome.ts";
import type { MessageEnvelope } from "./messageEnvelope.ts";
import type { MessageSender } from "./messageSender.ts";

/** A sender that throws has broken its contract, and nobody can tell what it did before. */
export async function deliverOnce(envelope: MessageEnvelope, senders: readonly MessageSender[]): Promise<DeliveryOutcome> {
  const sender = senders.find(({ channel }) => channel === envelope.channel) as MessageSender;
  try {
    return await sender.send(envelope);
  } catch {
    return { status: "ambiguous", because: [reason("communication/sender-failed", { channel: envelope.channel })] };
  }
}
