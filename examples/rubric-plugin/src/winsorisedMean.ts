import type { CombinationRule, WeightedValue } from "@samtal/scoring";
import { z } from "zod";

/** How much of both ends a winsorised mean draws in. */
export interface WinsorisedMeanConfig {
  /** Of the number of values, from 0 to below 0.5, at each end. */
  readonly proportion: number;
}

/**
 * The mean after the ⌊proportion × n⌋ lowest values were raised to the next one, and as many of the highest lowered:
 * one rating far from the rest keeps its voice and loses its weight. It is `scipy.stats.mstats.winsorize`, then the
 * mean. It counts values and takes no notice of weights: use it where all competencies weigh the same.
 */
export const winsorisedMean: CombinationRule<WinsorisedMeanConfig> = {
  kind: "combination-rule",
  id: "acme/winsorised-mean",
  version: 1,
  apiVersion: 1,
  laws: ["permutation-invariant", "bounded", "monotone", "idempotent"],
  configSchema: z.strictObject({ proportion: z.number().min(0).lt(0.5) }),
  combine(parts, { proportion }) {
    const ascending = ordered(parts);
    const cut = Math.floor(proportion * parts.length);
    const shares = parts.map(() => 0);
    let value = 0;
    for (const nth of ascending.keys()) {
      // The place whose value stands here once both ends are drawn in.
      const source = Math.min(Math.max(nth, cut), ascending.length - 1 - cut);
      const { position, value: kept } = ascending[source] as Placed;
      shares[position] = (shares[position] ?? 0) + 1 / parts.length;
      value += kept / parts.length;
    }
    return { value, shares };
  },
};

interface Placed {
  readonly position: number;
  readonly value: number;
}

function ordered(parts: readonly WeightedValue[]): Placed[] {
  return parts.map(({ value }, position) => ({ position, value })).sort((a, b) => a.value - b.value);
}
