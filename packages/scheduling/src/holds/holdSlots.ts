import {
  contentHash,
  derivedId,
  type Id,
  type Issue,
  issue,
  type Reason,
  reason,
  SamtalError,
} from "@samtal/core";
import {
  compareInstants,
  type Duration,
  elapsedMilliseconds,
  epochMilliseconds,
  type Instant,
  instantOf,
} from "@samtal/core/time";
import type { ClaimVersions } from "../booking/claimVersions.ts";
import type { Slot } from "../slots/slot.ts";
import { heldTimes } from "./heldTimes.ts";
import type { Hold, TentativeClaim } from "./hold.ts";
import { holdsInForce } from "./holdsInForce.ts";
import { heldClaims, slotClaims } from "./slotClaims.ts";
import { compareSlots, slotKey } from "./slotOrder.ts";

/** What {@link holdSlots} needs. */
export interface HoldSlotsInput {
  /** Alternatives for one interview, in any order; one that comes twice is held once. */
  readonly slots: readonly Slot[];
  readonly interviewId: Id<"interview">;
  readonly now: Instant;
  /** Hours and minutes, up to 14 days of 24 hours. */
  readonly holdFor: Duration;
  /** The holds that the host has, in force or not. */
  readonly holds?: readonly Hold[];
  readonly versions?: ClaimVersions;
}

/** What {@link holdSlots} returns. */
export type HoldOutcome =
  | {
      readonly status: "held";
      readonly hold: Hold;
      /** What the host writes in one transaction with the hold, each stretch of a person's time once. */
      readonly claims: readonly TentativeClaim[];
      /** Until when, and which slots were left out. */
      readonly because: readonly Reason[];
    }
  | {
      /** No slot is left to hold: all have begun or are held by others, or there was none. */
      readonly status: "nothing-to-hold";
      readonly because: readonly Reason[];
    };

const [maximumHours, maximumSlots] = [336, 100];

/**
 * Keeps slots free for a while, such as those of an offer, until one of them is booked.
 *
 * The slots of one hold are alternatives and may overlap. Where another hold keeps somebody's time already,
 * the slot is left out, with the reason. Nothing is stored here: the host writes the claims if every person's
 * version still stands, or none of them. A hold ends by itself at its expiry.
 *
 * @param input - the slots, the interview, for how long, and what is held already
 * @returns the hold with its claims; or why there is nothing to hold
 * @throws SamtalError with every issue found: `scheduling/hold-of-several`, `scheduling/hold-length`,
 *   `core/too-big` for more than 100 slots, `core/not-elapsed`
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { parseDuration, parseInstant } from "@samtal/core/time";
 * import { holdSlots, parseSlot } from "@samtal/scheduling";
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
 * const outcome = holdSlots({
 *   slots: [slot],
 *   interviewId: toId("interview", "1"),
 *   now: parseInstant("2027-03-15T09:00:00Z"),
 *   holdFor: parseDuration("PT48H"),
 *   versions: { interviewer_1: 7 },
 * });
 * const claims = outcome.status === "held" ? outcome.claims : [];
 * claims.map(({ resourceId, expectedVersion }) => [resourceId, expectedVersion]);
 * // => [["candidate_1", 0], ["interviewer_1", 7]]
 * ```
 */
export function holdSlots({
  slots,
  interviewId,
  now,
  holdFor,
  holds = [],
  versions,
}: HoldSlotsInput): HoldOutcome {
  const length = elapsedMilliseconds(holdFor);
  SamtalError.throwIfAny(issuesOf(slots, length));
  const sorted = slots.toSorted(compareSlots);
  const distinct = sorted.filter((slot, at) => at === 0 || slotKey(slot) !== slotKey(sorted[at - 1] as Slot));
  const [first] = distinct;
  if (first === undefined)
    return { status: "nothing-to-hold", because: [reason("scheduling/no-slot-to-hold")] };
  const id = derivedId("hold", interviewId, epochMilliseconds(now), contentHash(distinct.map(slotKey)));
  const heldBy = heldTimes(holdsInForce(holds, now).filter((hold) => hold.id !== id));
  const because: Reason[] = [];
  const free = distinct.filter((slot) => {
    const { start, lobbyOpensAt } = slot;
    const [taken] = slotClaims(slot, versions).flatMap((claim) => {
      const holdId = heldBy(claim);
      return holdId === undefined
        ? []
        : [reason("scheduling/slot-held", { start, personId: claim.resourceId, holdId })];
    });
    const why =
      compareInstants(lobbyOpensAt, now) <= 0
        ? reason("scheduling/slot-begun", { start, lobbyOpensAt })
        : taken;
    if (why !== undefined) because.push(why);
    return why === undefined;
  });
  if (free.length === 0) return { status: "nothing-to-hold", because };
  const expiresAt = instantOf(epochMilliseconds(now) + length);
  const hold: Hold = {
    schemaVersion: 1,
    id,
    interviewId,
    roundId: first.roundId,
    candidateId: first.candidateId,
    heldAt: now,
    expiresAt,
    alternatives: free.map((slot) => ({
      slot,
      claims: heldClaims({ alternatives: [{ slot, claims: [] }] }, versions),
    })),
  };
  return {
    status: "held",
    hold,
    claims: heldClaims(hold, versions),
    because: [
      reason("scheduling/held-until", { count: free.length, of: distinct.length, expiresAt }),
      ...because,
    ],
  };
}

function issuesOf(slots: readonly Slot[], length: number): Issue[] {
  const [first] = slots;
  const others = slots.findIndex(
    ({ candidateId, roundId }) => candidateId !== first?.candidateId || roundId !== first.roundId,
  );
  return [
    ...(length <= 0 || length > maximumHours * 3_600_000
      ? [issue("scheduling/hold-length", ["holdFor"], { maximumHours })]
      : []),
    ...(slots.length > maximumSlots
      ? [issue("core/too-big", ["slots"], { maximum: maximumSlots, of: "array" })]
      : []),
    ...(others < 0 ? [] : [issue("scheduling/hold-of-several", ["slots", others])]),
  ];
}
