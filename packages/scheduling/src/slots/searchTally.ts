import { free, layerOf, verdictsOf } from "../layers/verdictsOf.ts";
import { positionFrom } from "../intervals/positionFrom.ts";
import { gridStarts } from "./gridStarts.ts";
import type { PreparedSearch } from "./preparedSearch.ts";

/** Every start of a search with everyone's verdict on it: what explains beside what lists. */
export interface SearchTally {
  /** Every start that window and grid allow, ascending. */
  readonly starts: Float64Array;
  /** Position of the first start that keeps the request's notice. */
  readonly firstInTime: number;
  readonly candidateVerdicts: Uint8Array;
  /** For each seat, and each of its candidacies, the verdicts. */
  readonly seatVerdicts: readonly (readonly Uint8Array[])[];
  /** Starts open to the candidate. */
  readonly openToCandidate: number;
  /** For each seat at how many of those its pool has enough people, alternates among them. */
  readonly seatFilled: readonly number[];
  /** At how many of those every required seat has enough, be it the same person for two. */
  readonly everySeatFilled: number;
}

/**
 * Looks at every start of a search, not at the passing ones alone.
 *
 * @param search - a request, reckoned
 * @returns the verdicts, and what each layer of the search leaves
 */
export function searchTally({ span, firstInTime: at, request, gridTable, candidate, seats }: PreparedSearch): SearchTally {
  const whole = span.from < span.until ? Float64Array.of(span.from, span.until) : new Float64Array(0);
  const starts = gridStarts(whole, gridTable, request.grid.minutes);
  const firstInTime = positionFrom(starts, at, 0);
  const candidateVerdicts = verdictsOf(starts, candidate.bars);
  const seatVerdicts = seats.map(({ candidacies }) => candidacies.map(({ bars }) => verdictsOf(starts, bars)));
  const seatFilled = seats.map(() => 0);
  let openToCandidate = 0;
  let everySeatFilled = 0;
  for (let index = firstInTime; index < starts.length; index++) {
    if (candidateVerdicts[index] !== free) continue;
    openToCandidate++;
    let every = true;
    seats.forEach(({ count, optional }, seat) => {
      const enough = freeAt(seatVerdicts[seat] ?? [], index) >= count;
      if (enough) seatFilled[seat] = (seatFilled[seat] as number) + 1;
      else if (!optional) every = false;
    });
    if (every) everySeatFilled++;
  }
  return { starts, firstInTime, candidateVerdicts, seatVerdicts, openToCandidate, seatFilled, everySeatFilled };
}

function freeAt(verdicts: readonly Uint8Array[], index: number): number {
  let count = 0;
  for (const each of verdicts) if (each[index] === free) count++;
  return count;
}

/** How many starts each layer takes, those that are free under `free`. */
export function countedByLayer(
  verdicts: Uint8Array,
  { firstInTime, candidateVerdicts }: SearchTally,
  openOnly: boolean,
): { readonly free: number; readonly layers: ReadonlyMap<string, number> } {
  const counts = new Float64Array(32);
  for (let index = firstInTime; index < verdicts.length; index++) {
    if (openOnly && candidateVerdicts[index] !== free) continue;
    const verdict = verdicts[index] as number;
    counts[verdict] = (counts[verdict] as number) + 1;
  }
  const layers = new Map<string, number>();
  counts.forEach((count, verdict) => {
    if (verdict !== free && count > 0) layers.set(layerOf(verdict), count);
  });
  return { free: counts[free] as number, layers };
}
