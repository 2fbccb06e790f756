import { explain, SamtalError } from "@samtal/core";
import { APICallError } from "ai";
import { describe, expect, it, vi } from "vitest";
import { reasonTexts } from "../reasonTexts.ts";
import { summariseInterview } from "../summaries/summariseInterview.ts";
import { answer, type MockAnswer, modelAnswering } from "../testing/answering.ts";
import { fakeClock } from "../testing/fakeClock.ts";
import { summaryRequest } from "../testing/interviewOfAnna.ts";
import type { DraftSettings } from "./draftSettings.ts";

const good = answer({ declined: false, sentences: [{ text: "Något sades.", noteIds: ["n1"] }] });
const isPause = (milliseconds: number) => milliseconds < 60_000;

async function called(answers: readonly MockAnswer[], settings: Partial<DraftSettings> = {}) {
  const model = modelAnswering(...answers);
  const clock = fakeClock(isPause);
  const outcome = await summariseInterview(summaryRequest(), { model, clock, ...settings });
  for (const each of outcome.because) for (const locale of ["sv", "en"] as const) expect(explain(each, locale, reasonTexts)).not.toContain("{");
  return { outcome, codes: outcome.because.map(({ code }) => code), calls: model.doGenerateCalls, waits: clock.waits };
}
const busy = (message: string) =>
  new APICallError({ message, url: "https://anna@example.org", requestBodyValues: { anna: 1 }, statusCode: 503, responseBody: message, isRetryable: true });

describe("a budget", () => {
  it("ends attempts: no more calls than it allows", async () => {
    const { outcome, calls, codes } = await called([answer("x")], { budget: { attempts: 5 } });
    expect([calls.length, outcome.spent.attempts, codes.at(-1)]).toEqual([5, 5, "ai/attempts-spent"]);
  });

  it("ends tokens: a call that does not fit is not made", async () => {
    const { outcome, calls, codes } = await called([answer("x", "stop", 1_000)], { budget: { attempts: 10, tokens: 6_000 } });
    // 2,000 a call and some 750 for the prompt: a third call fits (4,000 + 750), a fourth does not.
    expect(calls).toHaveLength(3);
    expect(codes).toEqual(["ai/malformed-output", "ai/malformed-output", "ai/malformed-output", "ai/tokens-spent"]);
    expect(outcome.spent).toEqual({ attempts: 3, tokens: 6_000 });
  });

  it("lets a model write no more than is left", async () => {
    const { calls } = await called([answer("x", "stop", 1_000)], { budget: { attempts: 3, tokens: 6_000 } });
    const limits = calls.map(({ maxOutputTokens }) => maxOutputTokens as number);
    expect(limits[0]).toBe(4_000);
    expect(limits[1]).toBeLessThan(4_000);
    expect((limits[1] as number) - (limits[2] as number)).toBe(2_000);
  });

  it("without room for the prompt makes no call", async () => {
    const { calls, codes } = await called([good], { budget: { tokens: 10 } });
    expect([calls.length, codes]).toEqual([0, ["ai/tokens-spent"]]);
  });

  it("counts characters where the provider counts nothing", async () => {
    const uncounted = answer("x".repeat(300), "stop", undefined);
    const free = { ...uncounted, usage: { inputTokens: { ...uncounted.usage.inputTokens, total: undefined }, outputTokens: { ...uncounted.usage.outputTokens, total: undefined } } };
    const { outcome } = await called([free], { budget: { attempts: 1 } });
    expect(outcome.spent.tokens).toBeGreaterThan(100);
  });

  it.each([{ attempts: 0 }, { attempts: 11 }, { tokens: 1.5 }, { outputTokens: Number.NaN }, { timeoutMilliseconds: -1 }, { pauseMilliseconds: Number.POSITIVE_INFINITY }])(
    "%j is a mistake",
    async (budget) => {
      await expect(called([good], { budget })).rejects.toSatisfy((error) => SamtalError.isInstance(error) && error.code === "ai/invalid-budget");
    },
  );
});

describe("time", () => {
  it("ends a call whose model never answers and does not listen", async () => {
    const clock = fakeClock(() => true);
    const { outcome, codes, calls } = await called(["never"], { clock, budget: { attempts: 2 } });
    expect([outcome.status, codes]).toEqual(["failed", ["ai/timed-out", "ai/timed-out", "ai/attempts-spent"]]);
    expect(clock.waits).toEqual([60_000, 1_000, 60_000]);
    expect(calls.map(({ abortSignal }) => abortSignal?.aborted)).toEqual([true, true]);
  });

  it("is taken back once a model has answered", async () => {
    const { waits } = await called([good]);
    expect(waits).toEqual([]);
  });

  it("between calls doubles", async () => {
    const { waits } = await called([busy("x")], { budget: { attempts: 5, pauseMilliseconds: 100 } });
    expect(waits).toEqual([100, 200, 400, 800]);
  });
});

describe("a caller who stops", () => {
  it("before the call: nothing is sent", async () => {
    const { codes, calls } = await called([good], { signal: AbortSignal.abort() });
    expect([codes, calls.length]).toEqual([["ai/stopped"], 0]);
  });

  it("during a call: it ends, and no other follows", async () => {
    const stop = new AbortController();
    const running = called(["never"], { signal: stop.signal, clock: { after: () => () => {} } });
    await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    const { codes, calls } = await running;
    expect([codes, calls.length]).toEqual([["ai/stopped"], 1]);
  });

  it("during a pause: it ends at once", async () => {
    const stop = new AbortController();
    const clock = {
      after: (milliseconds: number) => {
        if (isPause(milliseconds)) queueMicrotask(() => stop.abort());
        return () => {};
      },
    };
    const { codes } = await called([busy("x")], { signal: stop.signal, clock });
    expect(codes).toEqual(["ai/provider-error", "ai/stopped"]);
  });
});

describe("what a provider throws", () => {
  const secret = "Anna Åberg, 19850312-1234";
  it.each([
    ["an error of HTTP", busy(secret), "ai/provider-error"],
    ["an error of its own", new Error(secret), "ai/call-failed"],
    ["an error with a cause", new Error("x", { cause: secret }), "ai/call-failed"],
    ["an abort that nobody asked for", Object.assign(new Error(secret), { name: "AbortError" }), "ai/call-failed"],
    ["an error whose fields throw", new Proxy(new Error(secret), { get: () => { throw new Error(secret); } }), "ai/call-failed"],
  ])("%s is a code, and nothing of it is repeated or logged", async (_, error, code) => {
    const logged = (["log", "info", "warn", "error", "debug"] as const).map((method) => vi.spyOn(console, method));
    const { outcome, codes } = await called([error], { budget: { attempts: 1 } });
    expect(codes[0]).toBe(code);
    expect(JSON.stringify(outcome)).not.toMatch(/Anna|1985|example/u);
    for (const spy of logged) expect(spy).not.toHaveBeenCalled();
  });

  it("a provider's warnings are not logged either", async () => {
    const warned = vi.spyOn(console, "warn");
    const { outcome } = await called([{ ...good, warnings: [{ type: "other", message: secret }] }]);
    expect(outcome.status).toBe("drafted");
    expect(warned).not.toHaveBeenCalled();
  });

  it("a model's name instead of a model is a mistake", async () => {
    await expect(called([good], { model: "openai/gpt-5" as never })).rejects.toSatisfy((error) => SamtalError.isInstance(error) && error.code === "ai/unsupported-model");
  });
});
