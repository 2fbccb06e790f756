import { type Booking, type Reason, reason } from "@samtal/core";
import { epochMilliseconds, type Instant, instantOf } from "@samtal/core/time";
import { defaultGracePolicy } from "./defaultGracePolicy.ts";
import type { GracePolicy } from "./gracePolicy.ts";
import type { Trouble } from "./trouble.ts";
import { afterTrouble, troubleStretches } from "./troubleStretches.ts";

/** What {@link noShowAt} needs. */
export interface NoShowAtInput {
  readonly booking: Booking;
  /** In any order. */
  readonly trouble: readonly Trouble[];
  readonly now: Instant;
  /** {@link defaultGracePolicy} unless given. */
  readonly policy?: GracePolicy;
}

/** What {@link noShowAt} returns. */
export type NoShowAt =
  | {
      readonly status: "at";
      /** From here, and not before, somebody who is absent may be recorded as absent. */
      readonly at: Instant;
      readonly because: readonly [Reason, ...Reason[]];
    }
  | {
      /** Trouble lasts: there is no such instant yet. */
      readonly status: "not-yet";
      readonly because: readonly [Reason, ...Reason[]];
    };

/**
 * From when a candidate's absence may be recorded as one (docs/requirements.md, row 49): when the grace has
 * passed since the assessment's start in time that was free of trouble on anyone's side. The lobby is not
 * counted.
 *
 * @param input - the booking, what trouble is known, and the policy
 * @returns the instant; or `not-yet` while trouble lasts
 * @example
 * ```ts
 * import { buildBooking } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { noShowAt } from "@samtal/scheduling";
 *
 * // The assessment starts at 09:00Z; the platform is down from 08:55Z to 09:10Z.
 * const outcome = noShowAt({
 *   booking: buildBooking(),
 *   trouble: [
 *     {
 *       from: parseInstant("2027-03-16T08:55:00Z"),
 *       until: parseInstant("2027-03-16T09:10:00Z"),
 *       whose: "platform",
 *     },
 *   ],
 *   now: parseInstant("2027-03-16T09:12:00Z"),
 * });
 * outcome.status === "at" && outcome.at; // => "2027-03-16T09:25:00Z"
 * ```
 */
export function noShowAt({ booking, trouble, now, policy = defaultGracePolicy }: NoShowAtInput): NoShowAt {
  const { graceMinutes } = policy;
  const stretches = troubleStretches(trouble, now, policy);
  const start = epochMilliseconds(booking.start.instant);
  const passed = afterTrouble(start, graceMinutes * 60_000, stretches);
  // Trouble that struck when the grace had passed already changes nothing.
  const last = stretches.at(-1);
  if (last?.lasts === true && last.from < passed) {
    return {
      status: "not-yet",
      because: [reason("scheduling/no-show-not-yet", { graceMinutes }, policy.source)],
    };
  }
  const at = instantOf(passed);
  return {
    status: "at",
    at,
    because: [reason("scheduling/no-show-from", { at, graceMinutes }, policy.source)],
  };
}
