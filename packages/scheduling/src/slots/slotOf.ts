import { type Id, reason } from "@samtal/core";
import { instantOf, type TimeZone, zonedAt } from "@samtal/core/time";
import type { PassingStart, StartSearch } from "./searchStarts.ts";
import type { Slot } from "./slot.ts";
import type { SlotOptions } from "./slotOptions.ts";
import type { SlotRequest } from "./slotRequest.ts";
import { verdict } from "./verdicts.ts";

/** Unfolds one start into a document: both sides' clocks, who sits where, and why. */
export function slotOf(
  { index, interviewerIds }: PassingStart,
  rank: number,
  search: StartSearch,
  request: SlotRequest,
  zones: ReadonlyMap<string, TimeZone>,
  { zoneRules }: SlotOptions,
): Slot {
  const { meeting, starts, seats, passing } = search;
  const at = starts[index] as number;
  const [start, end] = [instantOf(at), instantOf(at + meeting.length)];
  const candidateId = request.candidate.personId;
  const people: readonly (Id<"candidate"> | Id<"interviewer">)[] = [candidateId, ...interviewerIds];
  const local = people.map((personId) => {
    const zone = zones.get(personId) as TimeZone;
    return { personId, start: zonedAt(start, zone, zoneRules), end: zonedAt(end, zone, zoneRules) };
  });
  const seated = seats.map(({ seatId }, seat) => ({
    seatId,
    interviewerId: interviewerIds[seat] as Id<"interviewer">,
  }));
  return {
    schemaVersion: 1,
    roundId: request.round.id,
    candidateId,
    lobbyOpensAt: instantOf(at - meeting.lobby),
    start,
    end,
    seats: seated,
    local,
    zoneData: zoneRules.version,
    because: [
      reason("scheduling/ranked-by-start", { rank, of: passing.length }),
      ...local.map(({ personId, start: { local: clock, zone, offset } }) =>
        reason("scheduling/free-at", { personId, local: clock, zone, offset }),
      ),
      ...seats.map(({ seatId, pool }, seat) =>
        reason("scheduling/seat-taken", {
          seatId,
          interviewerId: interviewerIds[seat] as string,
          free: pool.filter(({ verdicts }) => verdicts[index] === verdict.free).length,
          of: pool.length,
        }),
      ),
    ],
  };
}
