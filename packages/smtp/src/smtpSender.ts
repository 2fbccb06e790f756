import type { DeliveryOutcome, MessageSender } from "@samtal/communication";
import { type Issue, issue, SamtalError } from "@samtal/core";
import { envelopeFault } from "./envelopeFault.ts";
import { isMailAddress } from "./mailAddress.ts";
import { type MailIdentity, outgoingMail } from "./outgoingMail.ts";
import { outcomeOf } from "./outcomeOf.ts";
import type { SmtpConnection } from "./smtpConnection.ts";
import { watchedTransport } from "./watchedTransport.ts";

/** What {@link smtpSender} is told. */
export interface SmtpSenderOptions extends MailIdentity {
  readonly connection: SmtpConnection;
}

/** A sender of mail that may keep connections open. */
export interface SmtpSender extends MessageSender {
  readonly channel: "email";
  /** Closes the connections that are kept open; a sender without any need not be closed. */
  close(): void;
}

/**
 * A `MessageSender` for mail, over SMTP.
 *
 * Each message becomes one mail to one address: text, HTML and calendar entry in one MIME message, dated when it
 * leaves, under the same Message-ID whenever the same message id is sent again. Line breaks and direction overrides
 * in subjects and names are taken out; an address that is not exactly one address is rejected.
 *
 * It answers `rejected` where the server refuses the message for good, `deferred` where it does so for now or could
 * not be reached, and `ambiguous` where the connection was lost after the server had asked for the message. Outcomes
 * hold codes, never an address or what the server wrote.
 *
 * @param options - the server, who mail is from, and the domain of Message-IDs
 * @returns the sender
 * @throws SamtalError `smtp/invalid-sender`, `smtp/invalid-domain`
 * @example
 * ```ts
 * import { smtpSender } from "@samtal/smtp";
 *
 * const sender = smtpSender({
 *   connection: { host: "mail.example.org", port: 587, requireTls: true, auth: { user: "jobs", pass: "…" } },
 *   from: { name: "Example AB", address: "jobs@example.org" },
 *   domain: "example.org",
 * });
 * sender.channel; // => "email"
 * ```
 */
export function smtpSender({ connection, ...identity }: SmtpSenderOptions): SmtpSender {
  SamtalError.throwIfAny(identityIssues(identity));
  const transport = watchedTransport(connection);
  return {
    channel: "email",
    send: async (envelope): Promise<DeliveryOutcome> => {
      const fault = envelopeFault(envelope);
      if (fault !== undefined) return { status: "rejected", because: [fault] };
      let hasLeft = false;
      try {
        await transport.send(outgoingMail(envelope, identity), () => {
          hasLeft = true;
        });
        return { status: "accepted" };
      } catch (error) {
        return outcomeOf(error, hasLeft);
      }
    },
    close: () => transport.close(),
  };
}

function identityIssues({ from, replyTo, returnPath, domain }: MailIdentity): Issue[] {
  const addresses = [
    { path: ["from", "address"], address: from.address },
    { path: ["replyTo", "address"], address: replyTo?.address },
    { path: ["returnPath"], address: returnPath },
  ];
  const wrong = addresses.filter(({ address }) => address !== undefined && !isMailAddress(address));
  const isDomain = /^(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$/.test(domain);
  return [
    ...wrong.map(({ path }) => issue("smtp/invalid-sender", path)),
    ...(isDomain ? [] : [issue("smtp/invalid-domain", ["domain"])]),
  ];
}
