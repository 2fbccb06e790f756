import type { CombinationRule } from "@samtal/scoring";
import { winsorisedMean, type WinsorisedMeanConfig } from "./winsorisedMean.ts";

/**
 * A copy of the winsorised mean with a mistake, kept to show what the conformance suite says of it: whatever lies far
 * above the lowest value is taken for a slip and left out, so raising a rating can lower the score. It declares the
 * law that it breaks.
 */
export const foldedMean: CombinationRule<WinsorisedMeanConfig> = {
  ...winsorisedMean,
  id: "acme/folded-mean",
  combine(parts, config) {
    const lowest = Math.min(...parts.map(({ value }) => value));
    const believed = parts.filter(({ value }) => value - lowest <= 2);
    const combined = winsorisedMean.combine(believed, config);
    if (combined === null) return null;
    let next = 0;
    const shares = parts.map(({ value }) => (value - lowest <= 2 ? (combined.shares[next++] ?? 0) : 0));
    return { value: combined.value, shares };
  },
};
