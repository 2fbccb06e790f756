import type { EpochMilliseconds } from "@samtal/core/time";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import type { Layer, LayerBar } from "./layer.ts";

/**
 * The first layer that takes one start from a person.
 *
 * @param bars - what each layer takes, in the order of the layers
 * @param at - the start
 * @returns the layer, or `undefined` where the person can meet
 */
export function layerAt(bars: readonly LayerBar[], at: EpochMilliseconds): Layer | undefined {
  return bars.find(({ barred }) => holds(barred, at))?.layer;
}

function holds(set: IntervalSet, at: EpochMilliseconds): boolean {
  let low = 0;
  let high = set.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((set[2 * middle + 1] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return 2 * low < set.length && (set[2 * low] as number) <= at;
}
