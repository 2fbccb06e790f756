import { type Reason, reason } from "@samtal/core";
import { compareInstants, type Instant } from "@samtal/core/time";
import type { ClaimVersions } from "../booking/claimVersions.ts";
import type { TimeClaim } from "../booking/timeClaim.ts";
import type { Slot } from "../slots/slot.ts";
import type { Hold, TentativeClaim } from "./hold.ts";
import { releaseHold } from "./releaseHold.ts";
import { slotClaims } from "./slotClaims.ts";

/** What {@link confirmHold} needs. */
export interface ConfirmHoldInput {
  readonly hold: Hold;
  /** The start that was chosen among the alternatives. */
  readonly start: Instant;
  readonly now: Instant;
  readonly versions?: ClaimVersions;
}

/** What {@link confirmHold} returns. */
export type HoldConfirmation =
  | {
      /** It may be booked: hand the slot to {@link book}. */
      readonly status: "bookable";
      readonly slot: Slot;
      /** The hold as it is stored with the booking: released. */
      readonly hold: Hold;
      /** Removed in the transaction that books: the held time of every alternative. */
      readonly releases: readonly TentativeClaim[];
      /** Written in it, as those of `book` are. */
      readonly claims: readonly TimeClaim[];
      readonly because: readonly [Reason, ...Reason[]];
    }
  | {
      /** `not-held`: another start. `slot-begun`: its lobby has opened. Search again. */
      readonly status: "expired" | "released" | "not-held" | "slot-begun";
      readonly because: readonly [Reason, ...Reason[]];
    };

/**
 * Whether a held slot may still be booked, and what the host then writes. Where several alternatives start at
 * once, the first panel by seat and person is taken.
 *
 * @param input - the hold, the chosen start, when, and the versions of people's claims
 * @returns the slot with what to release and claim; or why it can't be booked any more
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { parseDuration, parseInstant } from "@samtal/core/time";
 * import { confirmHold, holdSlots, parseSlot } from "@samtal/scheduling";
 *
 * const stockholm = { zone: "Europe/Stockholm", offset: "+02:00", zoneData: "2026f" };
 * const start = { ...stockholm, instant: "2027-03-29T07:00:00Z", local: "2027-03-29T09:00:00" };
 * const end = { ...stockholm, instant: "2027-03-29T07:45:00Z", local: "2027-03-29T09:45:00" };
 * const slot = parseSlot({
 *   schemaVersion: 1,
 *   roundId: "round_first",
 *   candidateId: "candidate_1",
 *   lobbyOpensAt: "2027-03-29T06:50:00Z",
 *   start: start.instant,
 *   end: end.instant,
 *   seats: [{ seatId: "seat_chair", interviewerId: "interviewer_1" }],
 *   local: [{ personId: "candidate_1", start, end }, { personId: "interviewer_1", start, end }],
 *   zoneData: "2026f",
 *   because: [],
 * });
 * const now = parseInstant("2027-03-15T09:00:00Z");
 * const holdFor = parseDuration("PT48H");
 * const held = holdSlots({ slots: [slot], interviewId: toId("interview", "1"), now, holdFor });
 * if (held.status !== "held") throw new Error(held.status);
 * const chosen = { hold: held.hold, start: slot.start };
 * confirmHold({ ...chosen, now }).status; // => "bookable"
 * confirmHold({ ...chosen, now: held.hold.expiresAt }).status; // => "expired"
 * ```
 */
export function confirmHold({ hold, start, now, versions }: ConfirmHoldInput): HoldConfirmation {
  const { id: holdId, expiresAt, releasedAt } = hold;
  if (releasedAt !== undefined) {
    return { status: "released", because: [reason("scheduling/hold-released", { holdId, releasedAt })] };
  }
  if (compareInstants(expiresAt, now) <= 0) {
    return { status: "expired", because: [reason("scheduling/hold-expired", { holdId, expiresAt })] };
  }
  const slot = hold.alternatives.find((each) => compareInstants(each.slot.start, start) === 0)?.slot;
  if (slot === undefined)
    return { status: "not-held", because: [reason("scheduling/start-not-held", { holdId })] };
  const { lobbyOpensAt } = slot;
  if (compareInstants(lobbyOpensAt, now) <= 0) {
    return {
      status: "slot-begun",
      because: [reason("scheduling/slot-begun", { start: slot.start, lobbyOpensAt })],
    };
  }
  return {
    status: "bookable",
    slot,
    ...releaseHold({ hold, now, ...(versions === undefined ? {} : { versions }) }),
    claims: slotClaims(slot, versions),
    because: [reason("scheduling/still-held", { holdId, start: slot.start, expiresAt })],
  };
}
