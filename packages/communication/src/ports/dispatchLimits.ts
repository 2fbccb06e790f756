import { type Duration, elapsedMilliseconds } from "@samtal/core/time";

/** How patient a dispatcher is; durations in elapsed time, such as PT15M. */
export interface DispatchLimits {
  /**
   * After this long nobody is believed to be still sending a message that was claimed. Longer than any sender's
   * own time limits.
   *
   * @defaultValue PT30M
   */
  readonly claimExpiresAfter?: Duration;
  /**
   * How long a message waits that did not leave, where the sender doesn't say; doubled with each attempt.
   *
   * @defaultValue PT5M
   */
  readonly retryAfter?: Duration;
  /**
   * Attempts on one channel before it counts as closed.
   *
   * @defaultValue 5
   */
  readonly maximumAttempts?: number;
}

/** The limits in milliseconds, with what was left out. */
export interface SettledLimits {
  readonly claimExpiresAfter: number;
  readonly retryAfter: number;
  readonly maximumAttempts: number;
}

/** Reads the limits once. @throws SamtalError `core/not-elapsed` for a duration in calendar units */
export function settledLimits({ claimExpiresAfter, retryAfter, maximumAttempts = 5 }: DispatchLimits): SettledLimits {
  return {
    claimExpiresAfter: claimExpiresAfter === undefined ? 30 * 60_000 : elapsedMilliseconds(claimExpiresAfter),
    retryAfter: retryAfter === undefined ? 5 * 60_000 : elapsedMilliseconds(retryAfter),
    maximumAttempts,
  };
}
