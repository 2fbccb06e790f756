import type { CombinedValue, WeightedValue } from "./combinationRule.ts";
import type { TiedValues } from "./tiedValues.ts";

/**
 * A mean of tied values, with the part that each group has in it shared out among its members by weight: which of
 * two equal values was meant, nobody can say.
 *
 * @param kept - groups with the part of the whole that each has; the parts sum to one
 */
export function sharedOut(
  parts: readonly WeightedValue[],
  kept: readonly { readonly tied: TiedValues; readonly part: number }[],
): CombinedValue {
  const shares = parts.map(() => 0);
  let value = 0;
  for (const { tied, part } of kept) {
    value += part * tied.value;
    for (const position of tied.positions) shares[position] = (part * (parts[position]?.weight ?? 0)) / tied.weight;
  }
  // The sum rounds; in exact arithmetic it lies between.
  const lowest = kept[0]?.tied.value ?? value;
  const highest = kept.at(-1)?.tied.value ?? value;
  return { value: Math.min(Math.max(value, lowest), highest), shares };
}
