import { type AddressInfo, createServer, type Socket } from "node:net";
import { type AddressObject, type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A mail that a test's server has taken. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: ParsedMail;
}

/** A real SMTP server on this machine's loopback, on a port of the system's choice. */
export interface MailServer {
  readonly port: number;
  readonly received: ReceivedMail[];
  /** From now on, or no longer: takes each message and drops the line before it says so. */
  loseAnswers(isLosing: boolean): void;
  close(): Promise<void>;
}

/** A reply that is no success, as smtp-server wants it. */
export function refusal(responseCode: number, text = "No"): Error {
  return Object.assign(new Error(text), { responseCode });
}

/** Opens a server without TLS and without login; `options` replaces its handlers. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  let losing = false;
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 500,
    onData: (stream, { envelope: { mailFrom, rcptTo } }, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks);
        simpleParser(raw, (error, mail) => {
          const from = mailFrom === false ? "" : mailFrom.address;
          received.push({ from, to: rcptTo.map(({ address }) => address), raw: raw.toString("latin1"), mail });
          if (!losing) return done(error);
          for (const connection of server.connections) connection.close();
        });
      });
    },
    ...options,
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve());
  });
  const { port } = server.server.address() as AddressInfo;
  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  const loseAnswers = (isLosing: boolean): void => {
    losing = isLosing;
  };
  return { port, received, loseAnswers, close };
}

/** A server that follows a script. */
export interface DroppingServer extends Pick<MailServer, "port" | "close"> {
  /** How many connections it has seen. */
  connections(): number;
}

/**
 * A server that answers line by line from a script and drops the connection where the script ends: what no proper
 * server can be brought to do.
 *
 * @param replies - to the greeting, and to each line after it; after `354` the whole message counts as one line
 */
export async function droppingServer(replies: readonly string[]): Promise<DroppingServer> {
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    connections += 1;
    socket.on("error", () => undefined);
    const script = [...replies];
    let rest = "";
    let inData = false;
    const answer = (): void => {
      const reply = script.shift();
      if (reply === undefined) {
        socket.destroy();
        return;
      }
      inData = reply.startsWith("354");
      socket.write(`${reply}\r\n`);
    };
    socket.on("data", (chunk) => {
      rest += chunk.toString("latin1");
      for (;;) {
        const end = inData ? "\r\n.\r\n" : "\r\n";
        const at = rest.indexOf(end);
        if (at < 0) break;
        rest = rest.slice(at + end.length);
        inData = false;
        answer();
      }
    });
    answer();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port, close, connections: () => connections };
}

/** Names and addresses of a parsed header. */
export function people(header: AddressObject | AddressObject[] | undefined): [name: string, address: string | undefined][] {
  return [header ?? []].flat().flatMap(({ value }) => value.map(({ name, address }) => [name, address] as [string, string | undefined]));
}
