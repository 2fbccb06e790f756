import type { Booking, Id } from "@samtal/core";
import type { Attendance, ClaimantId } from "./claimChanges.ts";

/** Who is booked for when: the candidate, the panel, and those who interpret or caption. */
export function attendanceOf(
  { seats, support = [], lobbyOpensAt, end }: Pick<Booking, "seats" | "support" | "lobbyOpensAt" | "end">,
  candidateId: Id<"candidate">,
): Attendance {
  return {
    people: [candidateId, ...seatedPeople({ seats, support })],
    interval: { start: lobbyOpensAt, end: end.instant },
  };
}

/** Everyone beside the candidate, in the order of the seats. */
export const seatedPeople = ({ seats, support = [] }: Pick<Booking, "seats" | "support">): ClaimantId[] => [
  ...seats.map(({ interviewerId }) => interviewerId),
  ...support.map(({ personId }) => personId),
];
