import type { MessageSender } from "../../ports/messageSender.ts";

/** A message as it came out at the other end. */
export interface ArrivedMessage {
  /** By what the recipient, or the provider, knows a second copy: the Message-ID of a mail, the provider's key. */
  readonly identity: string;
  readonly address: string;
  readonly text: string;
}

/**
 * How the other end is to behave: refuse for good, refuse for now, or take the message and lose the line before
 * saying so.
 */
export type SenderFault = "reject" | "defer" | "lose-answer";

/** A sender with the other end of its line. */
export interface SenderTrial {
  readonly sender: MessageSender;
  /** All that has arrived so far. */
  arrived(): Promise<readonly ArrivedMessage[]>;
  /** From now on the other end behaves like this; `null`: it works. */
  behave?(fault: SenderFault | null): void | Promise<void>;
}

/** What a sender is tried with. */
export interface SenderAddresses {
  /** Addresses that the other end takes; at least two. */
  readonly addresses: readonly [string, string, ...string[]];
}
