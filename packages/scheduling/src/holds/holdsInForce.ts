import { compareText } from "@samtal/core";
import { compareInstants, epochMilliseconds, type Instant } from "@samtal/core/time";
import type { Hold } from "./hold.ts";

/**
 * The holds that still hold at an instant. Expired ones have released themselves; of a hold that is handed in
 * twice, before and after its release, the release counts.
 *
 * @param holds - in any order
 * @param now - the instant
 * @returns those in force, each once, ordered by id
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { parseDuration, parseInstant } from "@samtal/core/time";
 * import { holdSlots, holdsInForce, parseSlot, releaseHold } from "@samtal/scheduling";
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
 * const released = releaseHold({ hold: held.hold, now }).hold;
 * holdsInForce([held.hold], now).length; // => 1
 * holdsInForce([held.hold], held.hold.expiresAt).length; // => 0
 * holdsInForce([held.hold, released], now).length; // => 0
 * ```
 */
export function holdsInForce(holds: readonly Hold[], now: Instant): readonly Hold[] {
  const byId = new Map<string, Hold>();
  for (const hold of holds) {
    const known = byId.get(hold.id);
    if (known === undefined || endOf(hold) < endOf(known)) byId.set(hold.id, hold);
  }
  return [...byId.values()].filter((hold) => isInForce(hold, now)).sort((a, b) => compareText(a.id, b.id));
}

/** Whether a hold keeps its slots free at an instant. */
function isInForce({ heldAt, expiresAt, releasedAt }: Hold, now: Instant): boolean {
  return (
    compareInstants(heldAt, now) <= 0 &&
    compareInstants(now, expiresAt) < 0 &&
    (releasedAt === undefined || compareInstants(now, releasedAt) < 0)
  );
}

/** When a hold ends, by release or by itself. */
function endOf({ expiresAt, releasedAt }: Hold): number {
  const ends =
    releasedAt === undefined || compareInstants(expiresAt, releasedAt) < 0 ? expiresAt : releasedAt;
  return epochMilliseconds(ends);
}
