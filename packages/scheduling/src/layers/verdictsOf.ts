import { positionFrom } from "../intervals/positionFrom.ts";
import { type LayerBar, layers } from "./layer.ts";

/** A person can meet. */
export const free = 0;

/** The layer behind a verdict that is not {@link free}. */
export const layerOf = (verdict: number): (typeof layers)[number] => layers[verdict - 1] as (typeof layers)[number];

/**
 * For each start the first layer that takes it from a person, or {@link free}.
 *
 * @param starts - ascending
 * @param bars - what each layer takes, in the order of the layers
 * @returns a verdict for each start, of {@link layerOf}
 */
export function verdictsOf(starts: Float64Array, bars: readonly LayerBar[]): Uint8Array {
  const verdicts = new Uint8Array(starts.length);
  // Backwards, so that the first layer has the last word.
  for (let index = bars.length - 1; index >= 0; index--) {
    const { layer, barred } = bars[index] as LayerBar;
    const verdict = layers.indexOf(layer) + 1;
    let at = 0;
    for (let each = 0; each < barred.length && at < starts.length; each += 2) {
      const from = positionFrom(starts, barred[each] as number, at);
      at = positionFrom(starts, barred[each + 1] as number, from);
      verdicts.fill(verdict, from, at);
    }
  }
  return verdicts;
}
