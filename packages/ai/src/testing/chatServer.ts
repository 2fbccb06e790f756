import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the server does with a request. */
export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

/** A server that speaks the chat protocol of OpenAI, on the loopback. */
export interface ChatServer {
  readonly url: string;
  /** Bodies of the requests that came, oldest first. */
  readonly bodies: string[];
  /** What to answer next, oldest first; the last one again and again. */
  replies: Reply[];
  close(): Promise<void>;
}

/** Starts one on a free port. */
export async function chatServer(): Promise<ChatServer> {
  const state: { bodies: string[]; replies: Reply[] } = { bodies: [], replies: [] };
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString("utf8");
    });
    request.on("end", () => {
      state.bodies.push(body);
      const reply = state.replies.length > 1 ? state.replies.shift() : state.replies[0];
      reply?.(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}/v1`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

/** A reply with a status and a body. */
export const replying =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };

/** A completion as OpenAI's protocol has it. */
export const completing = (content: unknown, more: { finish?: string; refusal?: string; usage?: unknown } = {}): Reply =>
  replying(200, {
    id: "chat_1",
    object: "chat.completion",
    created: 1,
    model: "local-1",
    choices: [
      {
        index: 0,
        finish_reason: more.finish ?? "stop",
        message: {
          role: "assistant",
          content: typeof content === "string" || content === null ? content : JSON.stringify(content),
          ...(more.refusal !== undefined && { refusal: more.refusal }),
        },
      },
    ],
    usage: "usage" in more ? more.usage : { prompt_tokens: 50, completion_tokens: 20, total_tokens: 70 },
  });
