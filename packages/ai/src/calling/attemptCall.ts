import { type Reason, reason } from "@samtal/core";
import { generateText, type LanguageModel, Output, wrapLanguageModel } from "ai";
import type * as z from "zod";
import type { Attempt } from "./attempt.ts";
import type { DraftBudget } from "./draftBudget.ts";
import type { DraftSettings } from "./draftSettings.ts";
import { faultOf, unusable } from "./faultOf.ts";
import { reckonedTokens } from "./reckonedTokens.ts";

/** What is asked of the model. */
export interface ModelQuestion<Output> {
  readonly name: string;
  readonly system: string;
  readonly prompt: string;
  readonly schema: z.ZodType<Output>;
}

/**
 * Calls the model once. Never throws and never outlasts its time, even where a model ignores the signal.
 *
 * @param question - prompt and form of the answer
 * @param settings - model, clock and signal
 * @param budget - time and tokens of this call
 */
export async function attemptCall<Answer>(
  question: ModelQuestion<Answer>,
  { model, clock, signal }: DraftSettings,
  budget: Pick<DraftBudget, "timeoutMilliseconds" | "outputTokens">,
): Promise<Attempt<Answer>> {
  const promptTokens = reckonedTokens(question.system + question.prompt);
  const abort = new AbortController();
  const failed = { status: "failed", tokens: promptTokens } as const;
  if (signal?.aborted) return { status: "failed", because: reason("ai/stopped"), tokens: 0, isPassing: false };
  let release = (): void => {};
  const ended = new Promise<Attempt<Answer>>((resolve) => {
    const end = (because: Reason, isPassing: boolean): void => {
      resolve({ ...failed, because, isPassing });
      abort.abort();
    };
    const stop = (): void => end(reason("ai/stopped"), false);
    const { timeoutMilliseconds: milliseconds } = budget;
    const cancel = clock.after(milliseconds, () => end(reason("ai/timed-out", { milliseconds }), true));
    signal?.addEventListener("abort", stop);
    release = () => {
      cancel();
      signal?.removeEventListener("abort", stop);
    };
  });
  const answered = generated(question, model as unknown as Model, budget.outputTokens, promptTokens, abort.signal);
  try {
    return await Promise.race([ended, answered]);
  } finally {
    release();
  }
}

type Model = Extract<LanguageModel, { specificationVersion: "v3" }>;

async function generated<Answer>(
  { name, system, prompt, schema }: ModelQuestion<Answer>,
  model: Model,
  maxOutputTokens: number,
  promptTokens: number,
  abortSignal: AbortSignal,
): Promise<Attempt<Answer>> {
  try {
    const result = await generateText({
      model: unheard(model),
      system,
      prompt,
      output: Output.object({ schema, name }),
      maxOutputTokens,
      // Retries are ours: the SDK's would wait by its own clock.
      maxRetries: 0,
      abortSignal,
      experimental_telemetry: { isEnabled: false },
    });
    const tokens = result.usage.totalTokens ?? promptTokens + reckonedTokens(result.text);
    if (result.finishReason !== "stop") return unusable(result.finishReason, result.text.trim() === "", tokens);
    return { status: "answered", output: result.output as Answer, tokens };
  } catch (error) {
    return faultOf(error, promptTokens);
  }
}

/** The model without its warnings, which the SDK would write to the console. */
function unheard(model: Model): Model {
  return wrapLanguageModel({
    model,
    middleware: {
      specificationVersion: "v3",
      wrapGenerate: async ({ doGenerate }) => ({ ...(await doGenerate()), warnings: [] }),
    },
  });
}
