import type { MessageEnvelope } from "@samtal/communication";
import { epochMilliseconds } from "@samtal/core/time";
import { nameText, subjectText } from "./headerText.ts";
import type { MailAddress } from "./mailAddress.ts";
import { mailMessageId } from "./mailMessageId.ts";
import type { OutgoingMail } from "./watchedTransport.ts";

/** Who mail is from, and under which domain its ids stand. */
export interface MailIdentity {
  readonly from: MailAddress;
  readonly replyTo?: MailAddress;
  /** Where failures are reported to; `from` when left out. */
  readonly returnPath?: string;
  readonly domain: string;
}

/**
 * A message as MIME: text and HTML as alternatives, and where there is a calendar entry, the same entry as a third
 * alternative (RFC 6047 section 2.4: `text/calendar` with its method and charset) and as an attached file, for mail
 * programs that show only one of the two.
 */
export function outgoingMail(envelope: MessageEnvelope, identity: MailIdentity): OutgoingMail {
  const { messageId, at, to, rendered, calendar, unsubscribe } = envelope;
  const { from, replyTo, returnPath, domain } = identity;
  return {
    from: header(from),
    to: header(to),
    ...(replyTo === undefined ? {} : { replyTo: header(replyTo) }),
    envelope: { from: returnPath ?? from.address, to: [to.address] },
    subject: subjectText(rendered.subject ?? ""),
    text: rendered.text,
    ...(rendered.html === null ? {} : { html: rendered.html }),
    messageId: mailMessageId(messageId, domain),
    date: new Date(epochMilliseconds(at)),
    ...(calendar === undefined
      ? {}
      : { icalEvent: { method: calendar.method, content: calendar.text, filename: fileNames[calendar.method] } }),
    headers: {
      // RFC 3834: vacation answers and other robots keep quiet.
      "Auto-Submitted": "auto-generated",
      // Already an address between angle brackets, which may be folded but not encoded.
      ...(unsubscribe === undefined ? {} : { "List-Unsubscribe": { prepared: true, value: `<${unsubscribe}>` } }),
    },
    xMailer: false,
  };
}

const fileNames = { REQUEST: "invite.ics", CANCEL: "cancel.ics" } as const;

function header({ address, name }: MailAddress): { name: string; address: string } {
  return { name: name === undefined ? "" : nameText(name), address };
}
