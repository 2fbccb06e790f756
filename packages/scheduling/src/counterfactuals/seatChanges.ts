import { isOptionalSeat, reason, type Seat } from "@samtal/core";
import type { SlotRequest } from "../slots/slotRequest.ts";
import type { RequestChange } from "./counterfactual.ts";

/**
 * What the panel could do without: a seat's training, then a seat.
 *
 * @param request - a validated request
 * @returns changes by seat, in the panel's order
 */
export function seatChanges(request: SlotRequest): RequestChange[] {
  const { round } = request;
  const { seats } = round.panel;
  const withSeats = (changed: Seat[]): SlotRequest => ({
    ...request,
    round: { ...round, panel: { ...round.panel, seats: changed } },
  });
  const required = seats.filter((seat) => !isOptionalSeat(seat));
  const untrained = required
    .filter(({ qualifications }) => qualifications.length > 0)
    .map((seat): RequestChange => ({
      kind: "training-waived",
      request: withSeats(seats.map((each) => (each === seat ? { ...each, qualifications: [] } : each))),
      told: (count) => reason("scheduling/if-training-waived", { seatId: seat.id, count }),
    }));
  // Somebody must be left to interview.
  if (required.length < 2) return untrained;
  const dropped = required.map((seat): RequestChange => {
    const seatId = seat.id;
    const { panelSoFar = [], ...others } = withSeats(seats.filter((each) => each !== seat));
    const kept = panelSoFar.filter((each) => each.seatId !== seatId);
    return {
      kind: "seat-dropped",
      request: kept.length === 0 ? others : { ...others, panelSoFar: kept },
      told: (count) => reason("scheduling/if-seat-dropped", { seatId, count }),
    };
  });
  return [...untrained, ...dropped];
}
