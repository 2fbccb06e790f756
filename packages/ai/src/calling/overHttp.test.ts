import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { summariseInterview } from "../summaries/summariseInterview.ts";
import { chatServer, type ChatServer, completing, type Reply, replying } from "../testing/chatServer.ts";
import { fakeClock } from "../testing/fakeClock.ts";
import { summaryRequest } from "../testing/interviewOfAnna.ts";
import type { DraftClock } from "./draftClock.ts";
import type { DraftSettings } from "./draftSettings.ts";

let server: ChatServer;
beforeAll(async () => {
  server = await chatServer();
});
beforeEach(() => {
  server.bodies.length = 0;
});
afterAll(() => server.close());

const good = { declined: false, sentences: [{ text: "[[person1]] flyttade en databas.", noteIds: ["n1"] }] };
const secret = "Anna Åberg sade hemliga saker";
const isPause = (milliseconds: number) => milliseconds < 60_000;

async function drafting(replies: Reply[], settings: Partial<DraftSettings> = {}) {
  server.replies = [...replies];
  const provider = createOpenAICompatible({ name: "local", baseURL: server.url, supportsStructuredOutputs: true });
  const clock = fakeClock(isPause);
  const outcome = await summariseInterview(summaryRequest(), { model: provider("local-1"), clock, ...settings });
  expect(JSON.stringify(outcome.because)).not.toMatch(/Anna|hemliga|database|127\.0\.0\.1|\[\[/u);
  return { outcome, codes: outcome.because.map(({ code }) => code), waits: clock.waits };
}

describe("an OpenAI-compatible server", () => {
  it("gives a draft, is sent no name and is told the form", async () => {
    const { outcome } = await drafting([completing(good)]);
    expect(outcome).toMatchObject({ status: "drafted", spent: { attempts: 1, tokens: 70 }, draft: { provenance: { model: "local.chat/local-1" } } });
    const [body = ""] = server.bodies;
    expect(body).not.toMatch(/Anna|berg|example\.org|070/iu);
    const sent = JSON.parse(body) as { response_format: { type: string; json_schema: { schema: object } }; max_tokens: number };
    expect(sent.response_format.type).toBe("json_schema");
    expect(sent.response_format.json_schema.schema).toMatchObject({ additionalProperties: false, required: ["declined", "sentences"] });
    expect(sent.max_tokens).toBe(4_000);
  });

  it("that says 429 is left alone as long as it asks, then asked again", async () => {
    const { outcome, codes, waits } = await drafting([replying(429, { error: { message: secret } }, { "retry-after": "7" }), completing(good)]);
    expect(outcome.status).toBe("drafted");
    expect(codes).toEqual(["ai/rate-limited", "ai/drafted"]);
    expect(waits).toEqual([7_000]);
  });

  it("that asks for an hour is left alone for a minute", async () => {
    server.replies = [];
    const clock = fakeClock((milliseconds) => milliseconds <= 60_000);
    const { codes } = await drafting([replying(429, {}, { "retry-after": "3600" }), completing(good)], { clock, budget: { timeoutMilliseconds: 90_000 } });
    expect(clock.waits).toEqual([60_000]);
    expect(codes).toEqual(["ai/rate-limited", "ai/drafted"]);
  });

  it.each([500, 502, 503, 504, 529])("that says %i is asked three times, with growing pauses", async (status) => {
    const { outcome, codes, waits } = await drafting([replying(status, { error: { message: secret } })]);
    expect(outcome).toMatchObject({ status: "failed", spent: { attempts: 3 } });
    expect(codes).toEqual(["ai/provider-error", "ai/provider-error", "ai/provider-error", "ai/attempts-spent"]);
    expect(outcome.because[0]?.params).toEqual({ status });
    expect(waits).toEqual([1_000, 2_000]);
  });

  it.each([400, 401, 403, 404, 422])("that says %i is not asked again", async (status) => {
    const { outcome, codes } = await drafting([replying(status, { error: { message: secret } })]);
    expect(outcome).toMatchObject({ status: "failed", spent: { attempts: 1 } });
    expect(codes).toEqual(["ai/provider-error"]);
  });

  it.each<[string, Reply, string]>([
    ["prose", completing(secret), "ai/malformed-output"],
    ["JSON that is cut", completing('{"declined":false,"sent'), "ai/malformed-output"],
    ["another form", completing({ summary: secret }), "ai/malformed-output"],
    ["nothing", completing(""), "ai/empty-output"],
    ["null", completing(null), "ai/empty-output"],
    ["too much", completing('{"declined":false', { finish: "length" }), "ai/cut-short"],
    ["a call of a tool", completing(null, { finish: "tool_calls" }), "ai/malformed-output"],
    ["no JSON at all", replying(200, "<html>Anna</html>"), "ai/malformed-reply"],
    ["another protocol", replying(200, { anna: secret }), "ai/malformed-reply"],
    ["a lost connection", (response) => response.destroy(), "ai/unreachable"],
    ["half a reply", (response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "999" });
      response.write('{"id":', () => response.destroy());
    }, "ai/malformed-reply"],
  ])("that answers %s is asked again", async (_, reply, code) => {
    const once = await drafting([reply, completing(good)]);
    expect(once.codes).toEqual([code, "ai/drafted"]);
    const always = await drafting([reply], { budget: { attempts: 2 } });
    expect(always.outcome.status).toBe("failed");
    expect(always.codes).toEqual([code, code, "ai/attempts-spent"]);
  });

  it.each([
    ["filter stops the answer", completing("", { finish: "content_filter" })],
    ["filter stops it half-way", completing('{"declined":', { finish: "content_filter" })],
    ["model refuses", completing(null, { refusal: "I can't help with Anna." })],
  ])("whose %s has refused", async (_, reply) => {
    const { outcome, codes } = await drafting([reply]);
    expect([outcome.status, codes]).toEqual(["refused", ["ai/content-filtered"]]);
    expect(server.bodies).toHaveLength(1);
  });

  it("that says nothing within the time is given up, and its connection closed", async () => {
    let hasClosed: () => void = () => {};
    const closing = new Promise<void>((resolve) => {
      hasClosed = resolve;
    });
    // The host's own clock: time passes when the request has arrived.
    const clock: DraftClock = {
      after: (_, run) => {
        const timer = setTimeout(run, 40);
        return () => clearTimeout(timer);
      },
    };
    const { outcome, codes } = await drafting([(response) => response.on("close", hasClosed)], { clock, budget: { attempts: 1, timeoutMilliseconds: 40 } });
    expect([outcome.status, codes]).toEqual(["failed", ["ai/timed-out", "ai/attempts-spent"]]);
    await closing;
  });

  it("that nobody runs can't be reached", async () => {
    const gone = await chatServer();
    await gone.close();
    const provider = createOpenAICompatible({ name: "local", baseURL: gone.url });
    const { codes } = await drafting([], { model: provider("local-1"), budget: { attempts: 1 } });
    expect(codes).toEqual(["ai/unreachable", "ai/attempts-spent"]);
  });
});
