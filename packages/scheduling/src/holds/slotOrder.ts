import { compareText, contentHash } from "@samtal/core";
import { compareInstants } from "@samtal/core/time";
import type { Slot } from "../slots/slot.ts";

/** Which time of which people a slot is, whatever else it says of itself. */
export function slotKey({ lobbyOpensAt, start, end, seats, support = [] }: Slot): string {
  const people = seats.map(({ seatId, interviewerId }) => `${seatId} ${interviewerId}`);
  return [lobbyOpensAt, start, end, ...people, ...support.map(({ personId }) => personId)].join("\n");
}

/** By start, then end and people; the rest decides last, so that the order given never does. */
export function compareSlots(a: Slot, b: Slot): number {
  return (
    compareInstants(a.start, b.start) ||
    compareInstants(a.end, b.end) ||
    compareText(slotKey(a), slotKey(b)) ||
    compareText(contentHash(a), contentHash(b))
  );
}
