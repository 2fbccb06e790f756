import { epochMilliseconds } from "@samtal/core/time";
import { layerAt } from "../layers/layerAt.ts";
import { assignSeats } from "../panels/assignSeats.ts";
import type { PreparedSeat } from "./preparedSearch.ts";
import type { Slot } from "./slot.ts";

/**
 * Whom a slot puts on each seat of a search.
 *
 * Support stands in a slot by kind alone. Where several languages are interpreted, people are matched to the
 * seats that they can take: by who can come, else by who speaks the language. Those left over count to the
 * first seat of their kind.
 *
 * @param slot - a slot
 * @param seats - the seats of the request that it is held against
 * @returns for each seat the ids of its people
 */
export function seatedOnSeats(
  { start, seats: placed, support = [] }: Slot,
  seats: readonly PreparedSeat[],
): string[][] {
  const seated = seats.map(({ seat }) =>
    placed.flatMap(({ seatId, interviewerId }): string[] => (seatId === seat.id ? [interviewerId] : [])),
  );
  const at = epochMilliseconds(start);
  for (const kind of ["interpreter", "captioner"] as const) {
    const ofKind = [...seats.keys()].filter((index) => seats[index]?.seat.kind === kind);
    const people = support.filter((each) => each.kind === kind).map(({ personId }): string => personId);
    const [first] = ofKind;
    if (first === undefined) continue;
    const distinct = [...new Set(people)];
    const pools = (free: boolean): number[][] =>
      ofKind.map((index) =>
        [...distinct.keys()].filter((person) =>
          seats[index]?.candidacies.some(
            ({ personId, bars }) =>
              personId === distinct[person] && (!free || layerAt(bars, at) === undefined),
          ),
        ),
      );
    const matched = assignSeats(pools(true)) ?? assignSeats(pools(false)) ?? [];
    const left = [...people];
    ofKind.forEach((index, place) => {
      const person = distinct[matched[place] ?? -1];
      if (person === undefined) return;
      seated[index] = [person];
      left.splice(left.indexOf(person), 1);
    });
    seated[first]?.push(...left);
  }
  return seated;
}
