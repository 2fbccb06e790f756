import type { Instant } from "@samtal/core/time";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import type { MessageChannel } from "../rules/messageChannel.ts";
import type { Ledger } from "./ledger.ts";
import type { MessageContent } from "./messageEnvelope.ts";
import type { MessageSender } from "./messageSender.ts";

/** A message that is still to leave. */
export type PendingMessage = Extract<PlannedMessage, { state: "planned" }>;

/** The world that `dispatchDue` acts on; all of it is the host's. */
export interface DispatchPorts {
  readonly ledger: Ledger;
  /** One for each channel; a channel without a sender counts as closed. */
  readonly senders: readonly MessageSender[];
  /** The host's clock, asked anew before every step, so that a slow run lets nothing go after its deadline. */
  clock(): Instant;
  /**
   * The message as it would be planned with what is known now: status, times, consent, channels, read anew. Most
   * hosts call `replanMessage` here.
   *
   * @param message - the message as it was planned
   * @param refused - channels that have rejected this message
   * @returns `undefined` where it is in no plan any more
   */
  present(message: PendingMessage, refused: readonly MessageChannel[]): Promise<PlannedMessage | undefined>;
  /**
   * Words and address, written just before the message leaves. What it throws or refuses stops this message alone.
   *
   * @param message - as it stands now
   * @param channel - the channel on which it is about to leave
   */
  render(message: PendingMessage, channel: MessageChannel): Promise<MessageContent>;
}
