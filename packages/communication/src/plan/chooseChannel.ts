import { type Reason, reason } from "@samtal/core";
import type { MessageChannel } from "../rules/messageChannel.ts";
import type { Recipient } from "./recipient.ts";

/** The way that a message takes, and why those before it were passed over. */
export interface ChosenChannel {
  /** null when no way is open. */
  readonly channel: MessageChannel | null;
  readonly because: readonly Reason[];
}

/** Takes the first channel on which the recipient can be reached. */
export function chooseChannel(order: readonly MessageChannel[], { channels }: Recipient): ChosenChannel {
  const because: Reason[] = [];
  for (const channel of order) {
    const state = channels[channel] ?? "no-address";
    if (state === "available") {
      because.push(reason("communication/channel-chosen", { channel }));
      return { channel, because };
    }
    because.push(reason("communication/channel-passed-over", { channel, why: state }));
  }
  because.push(reason("communication/no-channel"));
  return { channel: null, because };
}
