import { intersect } from "../intervals/intersect.ts";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import { panelStarts, type PoolMember } from "../panels/panelStarts.ts";
import type { PreparedSearch } from "./preparedSearch.ts";

/**
 * The starts at which everyone needed can meet: the one list under slots, counts and counterfactuals.
 *
 * @param search - a request, reckoned
 * @returns the starts, ascending
 */
export function searchStarts(search: PreparedSearch): Float64Array {
  const { span, firstInTime, candidate, request, gridTable: table } = search;
  const from = Math.max(span.from, firstInTime);
  const needed = neededPeople(search);
  if (!needed || from >= span.until) return new Float64Array(0);
  const open = intersect(candidate.permitted, Float64Array.of(from, span.until));
  const { everyone, places } = needed;
  return panelStarts({ everyone: [open, ...everyone], places, table, minutes: request.grid.minutes });
}

/**
 * Whom every start needs, and the places that leave a choice. A seat with no more people than places needs each
 * of them; they can then sit nowhere else.
 *
 * @returns `undefined` where somebody would be needed twice
 */
function neededPeople({ seats }: PreparedSearch):
  | { readonly everyone: readonly IntervalSet[]; readonly places: readonly (readonly PoolMember[])[] }
  | undefined {
  const required = seats.filter(({ optional }) => !optional);
  const fixed = required.filter(({ candidacies, count }) => candidacies.length === count);
  const needed = fixed.flatMap(({ candidacies }) => candidacies);
  const numbers = new Set(needed.map(({ person }) => person));
  if (numbers.size < needed.length) return undefined;
  const places = required
    .filter((seat) => !fixed.includes(seat))
    .flatMap(({ candidacies, count }) => {
      const pool = candidacies.filter(({ person }) => !numbers.has(person));
      return Array.from({ length: count }, () => pool);
    });
  return { everyone: needed.map(({ permitted }) => permitted), places };
}
