import type { PromiseEntry } from "./promiseLedger.ts";
import { type PromiseState, promiseStates } from "./promiseState.ts";

/** How many promises stand where. */
export interface PromiseCounts {
  readonly total: number;
  /** Promises in each state; they add up to the total. */
  readonly states: Readonly<Record<PromiseState, number>>;
  /** Promises that were broken, those kept late among them: a new date or a late delivery takes none away. */
  readonly everBroken: number;
}

/** Counts entries by state. */
export function countPromises(entries: readonly Pick<PromiseEntry, "state" | "brokenAt">[]): PromiseCounts {
  const states = Object.fromEntries(promiseStates.map((state) => [state, 0])) as Record<PromiseState, number>;
  let everBroken = 0;
  for (const { state, brokenAt } of entries) {
    states[state] += 1;
    if (brokenAt !== null) everBroken += 1;
  }
  return { total: entries.length, states, everBroken };
}
