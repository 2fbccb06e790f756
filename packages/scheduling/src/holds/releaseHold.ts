import type { Instant } from "@samtal/core/time";
import type { ClaimVersions } from "../booking/claimVersions.ts";
import type { Hold, TentativeClaim } from "./hold.ts";
import { heldClaims } from "./slotClaims.ts";

/** What {@link releaseHold} returns. */
export interface ReleasedHold {
  readonly hold: Hold;
  /**
   * The claims that the host removes, each stretch of a person's time once; none of a hold released before.
   */
  readonly releases: readonly TentativeClaim[];
}

/**
 * Gives up a hold before it expires, or clears away one that has. A second release changes nothing.
 *
 * @param input - the hold, when, and the versions of people's claims
 * @returns the released hold, and the claims to remove
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { parseDuration, parseInstant } from "@samtal/core/time";
 * import { holdSlots, parseSlot, releaseHold } from "@samtal/scheduling";
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
 * const { hold, releases } = releaseHold({ hold: held.hold, now });
 * releases.map(({ resourceId }) => resourceId); // => ["candidate_1", "interviewer_1"]
 * releaseHold({ hold, now }).releases; // => []
 * ```
 */
export function releaseHold(input: {
  readonly hold: Hold;
  readonly now: Instant;
  readonly versions?: ClaimVersions;
}): ReleasedHold {
  const { hold, now, versions } = input;
  if (hold.releasedAt !== undefined) return { hold, releases: [] };
  return { hold: { ...hold, releasedAt: now }, releases: heldClaims(hold, versions) };
}
