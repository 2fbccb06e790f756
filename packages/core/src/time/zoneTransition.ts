import type { EpochMilliseconds } from "./epoch.ts";

/** A change of a zone's offset from UTC. */
export interface ZoneTransition {
  /** First instant at which the new offset holds. */
  readonly at: EpochMilliseconds;
  /** Milliseconds to add to UTC before `at`. */
  readonly offsetBefore: number;
  /** Milliseconds to add to UTC from `at` on. */
  readonly offsetAfter: number;
}
