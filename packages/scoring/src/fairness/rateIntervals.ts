import { betaQuantile } from "../distributions/betaQuantile.ts";
import { normalQuantile } from "../distributions/normalQuantile.ts";
import type { FairnessBounds } from "./fairnessFigure.ts";
import type { Selection } from "./selection.ts";
import { wilsonBounds } from "./wilsonBounds.ts";

/** Bounds of one group's rate. */
export interface RateIntervals {
  readonly wilson: FairnessBounds;
  readonly clopperPearson: FairnessBounds;
}

/** Wilson's score interval and Clopper and Pearson's exact one. */
export function rateIntervals({ selected, total }: Selection, level: number): RateIntervals {
  const tail = (1 - level) / 2;
  const [low, high] = wilsonBounds({ selected, total }, normalQuantile(1 - tail));
  const wilson = { method: "Wilson score", reference: "Wilson (1927)" };
  const exact = { method: "Clopper and Pearson, exact", reference: "Clopper and Pearson (1934)" };
  const lower = selected === 0 ? 0 : betaQuantile(tail, selected, total - selected + 1);
  const upper = selected === total ? 1 : betaQuantile(1 - tail, selected + 1, total - selected);
  return {
    wilson: { status: "ok", lower: low, upper: high, level, ...wilson },
    clopperPearson: { status: "ok", lower, upper, level, ...exact },
  };
}
