import { type Issue, issue } from "@samtal/core";

/** What a draft may cost at most. */
export interface DraftBudget {
  /** Calls of the model, the first included. */
  readonly attempts: number;
  /** Tokens of all calls together, sent and received; where a provider counts none, a token is three characters. */
  readonly tokens: number;
  /** Tokens of one answer. */
  readonly outputTokens: number;
  /** How long one call may take, in milliseconds. */
  readonly timeoutMilliseconds: number;
  /** The pause before the second call, in milliseconds; it doubles each time. A provider may ask for up to a minute. */
  readonly pauseMilliseconds: number;
}

/** What is used where the caller says nothing. */
export const defaultBudget: DraftBudget = {
  attempts: 3,
  tokens: 30_000,
  outputTokens: 4_000,
  timeoutMilliseconds: 60_000,
  pauseMilliseconds: 1_000,
};

/** What is wrong with a budget: whole numbers, at least one (a pause may be none), at most ten attempts. */
export function budgetIssues(budget: DraftBudget): Issue[] {
  return (Object.keys(defaultBudget) as (keyof DraftBudget)[])
    .filter((key) => {
      const least = key === "pauseMilliseconds" ? 0 : 1;
      return !Number.isSafeInteger(budget[key]) || budget[key] < least || (key === "attempts" && budget[key] > 10);
    })
    .map((key) => issue("ai/invalid-budget", ["budget", key]));
}
