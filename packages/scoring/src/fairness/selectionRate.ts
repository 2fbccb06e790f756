import type { FairnessFigure } from "./fairnessFigure.ts";
import { figureOf } from "./figureOf.ts";
import { type RateIntervals, rateIntervals } from "./rateIntervals.ts";
import type { Selection } from "./selection.ts";

/** A group's selection rate with its bounds. */
export function selectionRate(group: Selection, level: number): FairnessFigure<{ intervals: RateIntervals }> {
  const { selected, total } = group;
  const basis = { n: total, method: "selection rate", reference: "selected / total" };
  return figureOf(basis, selected / total, { intervals: rateIntervals(group, level) });
}
