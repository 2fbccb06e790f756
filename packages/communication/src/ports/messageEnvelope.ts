import type { Id } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type { MessageChannel } from "../rules/messageChannel.ts";
import type { RenderedMessage } from "../templates/renderedMessage.ts";

/** A message in words, as `renderMessage` gives it or as the host wrote it. */
export type MessageWords = Pick<Extract<RenderedMessage, { status: "rendered" }>, "subject" | "text" | "html">;

/** A calendar entry that goes with a message (RFC 5545, RFC 5546). */
export interface MessageCalendar {
  /** The METHOD that stands in the text too. */
  readonly method: "REQUEST" | "CANCEL";
  /** A whole VCALENDAR. */
  readonly text: string;
}

/** Where a message goes. The host keeps addresses; they pass through here and stand in no outcome, reason or ledger. */
export interface MessageAddress {
  /** A mail address, a telephone number, or what the host's own channel goes by. */
  readonly address: string;
  readonly name?: string;
}

/** What a message carries beside its words. */
interface Addressed {
  readonly to: MessageAddress;
  readonly calendar?: MessageCalendar;
  /** Where the recipient asks for no more messages of this kind: an `https:` or `mailto:` address. */
  readonly unsubscribe?: string;
}

/** What a message says and where it goes, decided just before it leaves. */
export interface MessageContent extends Addressed {
  /** What `renderMessage` gave; a refusal means that nothing leaves. */
  readonly rendered: MessageWords | Extract<RenderedMessage, { status: "refused" }>;
}

/** One message on its way, as a {@link MessageSender} gets it. */
export interface MessageEnvelope extends Addressed {
  readonly rendered: MessageWords;
  /**
   * The message's identity, and the key of idempotency: a sender that is handed the same id again sends what its
   * recipient, or its provider, can recognise as the same message.
   */
  readonly messageId: Id<"message">;
  readonly channel: MessageChannel;
  /** When it leaves. */
  readonly at: Instant;
  /** 1 for the first; more when an earlier try did not arrive, or may not have. */
  readonly attempt: number;
}
