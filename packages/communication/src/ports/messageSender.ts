import type { MessageChannel } from "../rules/messageChannel.ts";
import type { DeliveryOutcome } from "./deliveryOutcome.ts";
import type { MessageEnvelope } from "./messageEnvelope.ts";

/**
 * The port through which messages of one channel leave: a mail server, an SMS provider, the host's own app.
 *
 * `checkSender` in `@samtal/communication/testing` holds an implementation to its laws.
 */
export interface MessageSender {
  readonly channel: MessageChannel;
  /**
   * Hands one message over. It answers with what it knows and never rejects its promise: what a sender can't tell
   * is `ambiguous`, never a guess.
   *
   * @param envelope - the message, of this sender's channel
   */
  send(envelope: MessageEnvelope): Promise<DeliveryOutcome>;
}
