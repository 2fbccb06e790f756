import { type Reason, reason, SamtalError } from "@samtal/core";
import { attemptCall, type ModelQuestion } from "./attemptCall.ts";
import { budgetIssues, defaultBudget } from "./draftBudget.ts";
import type { DraftOutcome, Spent } from "./draftOutcome.ts";
import type { DraftSettings } from "./draftSettings.ts";
import { reckonedTokens } from "./reckonedTokens.ts";

/** What an answer of the right form comes to. */
export type Verdict<Result> =
  | { readonly status: "fit"; readonly result: Result }
  /** Not to be used; the model may do better. */
  | { readonly status: "unfit"; readonly because: Reason; readonly as: "refused" | "failed" }
  /** The model would not. */
  | { readonly status: "declined"; readonly because: Reason };

/**
 * Calls the model until it gives a usable answer or the budget is spent.
 *
 * @param question - prompt and form of the answer
 * @param settings - model, clock, budget, signal
 * @param judge - whether an answer is usable
 * @returns the first usable answer, or what every call came to, in order, and why there is no other
 * @throws SamtalError `ai/invalid-budget`, `ai/unsupported-model`
 */
export async function callModel<Answer, Result>(
  question: ModelQuestion<Answer>,
  settings: DraftSettings,
  judge: (answer: Answer) => Verdict<Result>,
): Promise<DraftOutcome<{ readonly result: Result }>> {
  const budget = { ...defaultBudget, ...settings.budget };
  SamtalError.throwIfAny(budgetIssues(budget));
  // A JavaScript caller may hand in a name, for which the SDK would read the environment.
  if ((settings.model as { specificationVersion?: unknown }).specificationVersion !== "v3") {
    throw SamtalError.of("ai/unsupported-model", ["model"]);
  }
  const because: Reason[] = [];
  let spent: Spent = { attempts: 0, tokens: 0 };
  const needed = reckonedTokens(question.system + question.prompt);
  let pause = budget.pauseMilliseconds;
  for (;;) {
    const room = budget.tokens - spent.tokens - needed;
    if (room < 1) {
      return { status: "failed", spent, because: [...because, reason("ai/tokens-spent", { tokens: budget.tokens })] };
    }
    const outputTokens = Math.min(budget.outputTokens, room);
    const attempt = await attemptCall(question, settings, { ...budget, outputTokens });
    spent = { attempts: spent.attempts + 1, tokens: spent.tokens + attempt.tokens };
    const verdict = attempt.status === "answered" ? judge(attempt.output) : attempt;
    if (verdict.status === "fit") {
      const { attempts, tokens } = spent;
      because.push(reason("ai/drafted", { attempts, tokens }));
      return { status: "drafted", result: verdict.result, spent, because };
    }
    because.push(verdict.because);
    if (verdict.status === "declined") return { status: "refused", spent, because };
    const status = verdict.status === "unfit" ? verdict.as : verdict.status;
    if (verdict.status !== "unfit" && !verdict.isPassing) return { status, spent, because };
    if (spent.attempts >= budget.attempts) {
      return { status, spent, because: [...because, reason("ai/attempts-spent", { attempts: spent.attempts })] };
    }
    const asked = verdict.status === "unfit" ? 0 : (verdict.pauseMilliseconds ?? 0);
    await paused(Math.max(pause, asked), settings);
    pause *= 2;
  }
}

/** Waits, or less long where the caller stops; the next call then says so. */
async function paused(milliseconds: number, { clock, signal }: DraftSettings): Promise<void> {
  if (milliseconds === 0 || signal?.aborted) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      cancel();
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const cancel = clock.after(milliseconds, () => {
      signal?.removeEventListener("abort", done);
      resolve();
    });
    signal?.addEventListener("abort", done);
  });
}
