import { compareText } from "@samtal/core";
import type { LoopRequestForm } from "./loopRequestForm.ts";

const minute = 60_000;

/** What must have ended before a round may begin, and how long before. */
export interface Predecessor {
  /** Position of the round that comes before. */
  readonly round: number;
  /** From the end of its assessment to the start of the later one, in milliseconds. */
  readonly least: number;
  readonly most: number;
}

/**
 * For each round its predecessors, several statements about one pair drawn together.
 *
 * @param request - a loop whose ids all name rounds
 * @param ids - the rounds' ids, in the order in which positions count
 * @returns predecessors by the position of the later round
 */
export function roundOrder({ order = {} }: LoopRequestForm, ids: readonly string[]): Predecessor[][] {
  const { sequence = [], pairs = [] } = order;
  const found = ids.map(() => new Map<number, { least: number; most: number }>());
  const add = (before: string, after: string, least: number, most: number): void => {
    const [first, later] = [ids.indexOf(before), found[ids.indexOf(after)]];
    const known = later?.get(first);
    later?.set(first, {
      least: Math.max(least, known?.least ?? 0),
      most: Math.min(most, known?.most ?? Number.POSITIVE_INFINITY),
    });
  };
  sequence.forEach((id, index) => {
    for (const earlier of sequence.slice(0, index)) add(earlier, id, 0, Number.POSITIVE_INFINITY);
  });
  for (const { before, after, minimumMinutes = 0, maximumMinutes = Number.POSITIVE_INFINITY } of pairs)
    add(before, after, minimumMinutes * minute, maximumMinutes * minute);
  return found.map((earlier) =>
    [...earlier].map(([round, gap]) => ({ round, ...gap })).sort((a, b) => a.round - b.round),
  );
}

/** Rounds that can never begin, since they wait in a circle or behind one, by id; empty when there is an order. */
export function roundCircle(request: LoopRequestForm): string[] {
  const ids = request.rounds.map(({ id }) => id as string).sort(compareText);
  const predecessors = roundOrder(request, ids);
  const left = new Set(ids.keys());
  let shrunk = true;
  while (shrunk) {
    shrunk = false;
    for (const round of left) {
      if (predecessors[round]?.some((each) => left.has(each.round))) continue;
      left.delete(round);
      shrunk = true;
    }
  }
  return [...left].map((round) => ids[round] as string);
}
