import { Readable } from "node:stream";
import { createTransport, type SendMailOptions } from "nodemailer";
import type { SmtpConnection } from "./smtpConnection.ts";

/** A mail that is about to be sent, with the SMTP envelope that it travels in. */
export type OutgoingMail = SendMailOptions & { readonly envelope: { readonly from: string; readonly to: string[] } };

/** A mail transport that says when a message begins to leave. */
export interface WatchedTransport {
  /**
   * Sends one mail; rejects with nodemailer's error.
   *
   * @param leaving - called when the server has asked for the message itself, before its first byte leaves
   */
  send(mail: OutgoingMail, leaving: () => void): Promise<void>;
  close(): void;
}

/**
 * Opens nodemailer's SMTP transport so that it tells whether a lost connection may have taken the message along.
 *
 * nodemailer starts to read a message before it asks the server for leave, and its error for a lost connection is
 * the same before and after. So the message's stream is opened only when the connection reads from it, which is
 * after the server's 354.
 */
export function watchedTransport(connection: SmtpConnection): WatchedTransport {
  const transport = openTransport(connection);
  const watchers = new WeakMap<object, () => void>();
  transport.use("stream", ({ data, message }, done) => {
    const leaving = watchers.get(data.envelope ?? {});
    const open = message.createReadStream.bind(message);
    message.createReadStream = () => Readable.from(whenRead(open, leaving), { objectMode: false });
    done();
  });
  return {
    send: async (mail, leaving) => {
      watchers.set(mail.envelope, leaving);
      await transport.sendMail(mail);
    },
    close: () => transport.close(),
  };
}

async function* whenRead(open: () => Readable, leaving: (() => void) | undefined): AsyncGenerator<unknown> {
  leaving?.();
  yield* open();
}

type Transport = Pick<ReturnType<typeof createTransport>, "use" | "sendMail" | "close">;

function openTransport(connection: SmtpConnection): Transport {
  const { host, port, secure = false, requireTls = false, auth, keptOpen = 0 } = connection;
  const { timeoutSeconds = 60, clientName, dkim } = connection;
  const timeout = timeoutSeconds * 1000;
  const options = {
    host,
    port,
    secure,
    requireTLS: requireTls,
    ...(auth === undefined ? {} : { auth: { ...auth } }),
    ...(clientName === undefined ? {} : { name: clientName }),
    ...(dkim === undefined ? {} : { dkim: { ...dkim } }),
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    dnsTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
    // Its log lines name addresses.
    logger: false,
    debug: false,
  };
  // A pool may queue a message again by itself when its connection closes; sending again is the dispatcher's affair.
  return keptOpen > 0
    ? createTransport({ ...options, pool: true, maxConnections: keptOpen, maxRequeues: 0 })
    : createTransport(options);
}
