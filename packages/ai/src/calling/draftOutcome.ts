import type { Reason } from "@samtal/core";

/** What the calls came to, all together. */
export interface Spent {
  readonly attempts: number;
  /** Sent and received; reckoned from characters where the provider counted none. */
  readonly tokens: number;
}

/**
 * What became of a draft.
 *
 * `drafted`: it waits for a person's approval. `refused`: it must not be made, or what the model wrote must not be
 * used. `failed`: there was no usable answer within the budget. Reasons hold codes, counts and positions, never what
 * was sent or answered.
 */
export type DraftOutcome<Drafted> =
  | ({ readonly status: "drafted"; readonly spent: Spent; readonly because: readonly Reason[] } & Drafted)
  | { readonly status: "refused" | "failed"; readonly spent: Spent; readonly because: readonly Reason[] };
