import { addedMinutes, type Booking } from "@samtal/core";
import { epochMilliseconds } from "@samtal/core/time";
import type { SlotRequest } from "../slots/slotRequest.ts";

/** A request that asks about one time alone: a booking's own, as long as it is booked, its lobby included. */
export function atBookedTime(
  request: SlotRequest,
  { lobbyOpensAt, start, end }: Pick<Booking, "lobbyOpensAt" | "start" | "end">,
): SlotRequest {
  const [opens, from, until] = [lobbyOpensAt, start.instant, end.instant].map(epochMilliseconds) as [
    number,
    number,
    number,
  ];
  const { round, accommodations } = request;
  return {
    ...request,
    // The search adds the accommodations again.
    round: {
      ...round,
      minutes: (until - from) / 60_000 - addedMinutes(accommodations),
      lobbyMinutes: (from - opens) / 60_000,
    },
    window: { start: start.instant, end: end.instant },
  };
}
