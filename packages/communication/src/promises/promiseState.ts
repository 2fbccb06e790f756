import type { EpochMilliseconds } from "@samtal/core/time";

/** Where a promise stands, the worst first. */
export const promiseStates = [
  "broken",
  "due-soon",
  "kept-late",
  "open",
  "superseded",
  "released",
  "kept",
] as const;

/** One of {@link promiseStates}. */
export type PromiseState = (typeof promiseStates)[number];

/** What a promise's state depends on, in milliseconds since 1970-01-01T00:00:00Z. */
export interface PromiseTimes {
  readonly madeAt: EpochMilliseconds;
  readonly by: EpochMilliseconds;
  readonly now: EpochMilliseconds;
  /** From when an open promise is due soon. */
  readonly soonFrom: EpochMilliseconds;
  /** The first delivery since it was made. */
  readonly deliveredAt: EpochMilliseconds | undefined;
  /** When another date was first told in its place that had not passed by then. */
  readonly renewedAt: EpochMilliseconds | undefined;
  readonly withdrawnAt: EpochMilliseconds | undefined;
}

/** A state, when it was entered (for good, except that a broken promise can still be kept late), and when it broke. */
export interface PromiseStanding {
  readonly state: PromiseState;
  readonly at: EpochMilliseconds | undefined;
  readonly brokenAt: EpochMilliseconds | undefined;
}

/**
 * The kernel of the promise ledger: the first thing that happened up to the promised instant settles a promise;
 * when nothing did, it breaks, and what comes later only says whether it was kept late.
 *
 * A promise that had passed when it was told is broken from the start. Of things at the same instant the delivery
 * counts first, then the new date.
 */
export function promiseState(times: PromiseTimes): PromiseStanding {
  const { madeAt, by, now, soonFrom, deliveredAt, renewedAt, withdrawnAt } = times;
  const inTime = (at: EpochMilliseconds | undefined): number => (at !== undefined && at <= by ? at : Infinity);
  const delivered = inTime(deliveredAt);
  const renewed = inTime(renewedAt);
  const withdrawn = inTime(withdrawnAt);
  const first = Math.min(delivered, renewed, withdrawn);
  if (first < Infinity) {
    const state = first === delivered ? "kept" : first === renewed ? "superseded" : "released";
    return { state, at: first, brokenAt: undefined };
  }
  if (now <= by) {
    return { state: now >= soonFrom ? "due-soon" : "open", at: undefined, brokenAt: undefined };
  }
  const brokenAt = Math.max(madeAt, by);
  if (deliveredAt !== undefined && deliveredAt <= (renewedAt ?? Infinity)) {
    return { state: "kept-late", at: deliveredAt, brokenAt };
  }
  return { state: "broken", at: brokenAt, brokenAt };
}
