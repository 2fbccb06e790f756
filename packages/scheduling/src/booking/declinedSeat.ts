import type { Booking } from "@samtal/core";
import { assignSeats } from "../panels/assignSeats.ts";
import type { PreparedSearch, PreparedSeat } from "../slots/preparedSearch.ts";

/**
 * The seat that somebody of a booking holds.
 *
 * Support is booked by kind alone. Where two languages are interpreted the seat is the first that the others'
 * languages leave over, one that the person can fill before one that they can't.
 *
 * @returns `undefined` when the request has no such seat any more
 */
export function declinedSeat(
  { seats: booked, support = [] }: Booking,
  personId: string,
  { seats }: PreparedSearch,
): PreparedSeat | undefined {
  const onPanel = booked.find(({ interviewerId }) => interviewerId === personId);
  if (onPanel) return seats.find(({ seat }) => seat.id === onPanel.seatId);
  const own = support.find((each) => each.personId === personId);
  const alike = seats.filter(({ seat }) => seat.kind === own?.kind);
  const others = new Set<string>(support.map((each) => each.personId).filter((each) => each !== personId));
  const leftOver = alike.filter((seat) => {
    const pools = alike
      .filter((each) => each !== seat)
      .map(({ candidacies }) =>
        candidacies.filter((each) => others.has(each.personId)).map(({ person }) => person),
      );
    return assignSeats(pools) !== undefined;
  });
  const canFill = ({ candidacies }: PreparedSeat): boolean =>
    candidacies.some((each) => each.personId === personId);
  return leftOver.find(canFill) ?? leftOver[0] ?? alike.find(canFill);
}
