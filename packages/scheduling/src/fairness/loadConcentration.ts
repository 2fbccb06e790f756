import { SamtalError } from "@samtal/core";
import * as z from "zod";

/** The schema of a {@link LoadConcentration}. */
export const loadConcentrationSchema = z.discriminatedUnion("status", [
  z.strictObject({
    status: z.literal("ok"),
    busiestPercent: z.int().min(1).max(99),
    share: z.number().min(0).max(1).describe("Of the whole load, what the busiest carry."),
    gini: z.number().min(0).max(1).describe("0 where all carry alike; (n - 1) / n where one carries all."),
    people: z.int().min(1),
  }),
  z.strictObject({ status: z.literal("undefined"), reason: z.enum(["no-people", "no-load"]) }),
]);

/** How unevenly a load is spread. */
export type LoadConcentration = z.infer<typeof loadConcentrationSchema>;

/**
 * How unevenly a load is spread: the share that the busiest carry, and the Gini coefficient.
 *
 * The share is read off the Lorenz curve, which joins its points by straight lines: where 30 % of the people
 * is no whole number, the last of them counts in part. An even spread so gives 0.3 for any number of people.
 * Gini is the mean absolute difference over twice the mean (Gini 1912), without correction for small groups.
 *
 * @param loads - one figure of 0 or more for each person, in any order and any unit
 * @param busiestPercent - how many of the people are the busiest, in whole per cent from 1 to 99
 * @returns the share and the coefficient; or `undefined` where there are no people or nobody carries anything
 * @throws SamtalError `scheduling/invalid-load` when a figure or the sum is negative or not finite, or the
 *   percentage no whole number from 1 to 99
 * @example
 * ```ts
 * import { loadConcentration } from "@samtal/scheduling";
 *
 * loadConcentration([1, 1, 1, 5], 50);
 * // => { "status": "ok", "busiestPercent": 50, "share": 0.75, "gini": 0.375, "people": 4 }
 * ```
 */
export function loadConcentration(loads: ArrayLike<number>, busiestPercent = 30): LoadConcentration {
  const wrong = Array.from(loads).findIndex((load) => !(load >= 0 && load < Infinity));
  if (wrong >= 0) throw SamtalError.of("scheduling/invalid-load", [wrong]);
  if (!(Number.isInteger(busiestPercent) && busiestPercent >= 1 && busiestPercent <= 99))
    throw SamtalError.of("scheduling/invalid-load", ["busiestPercent"]);
  const falling = Float64Array.from(loads).sort().reverse();
  const people = falling.length;
  if (people === 0) return { status: "undefined", reason: "no-people" };
  const total = falling.reduce((sum, load) => sum + load, 0);
  if (!(total < Infinity)) throw SamtalError.of("scheduling/invalid-load");
  if (total === 0) return { status: "undefined", reason: "no-load" };
  const whole = Math.floor((people * busiestPercent) / 100);
  const rest = ((people * busiestPercent) % 100) / 100;
  const busiest = falling.subarray(0, whole).reduce((sum, load) => sum + load, 0);
  // Pairs from both ends: each term is 0 or more, and exactly 0 where the two carry alike.
  let differences = 0;
  for (let rank = 0; rank < people - 1 - rank; rank++)
    differences +=
      (people - 1 - 2 * rank) * ((falling[rank] as number) - (falling[people - 1 - rank] as number));
  return {
    status: "ok",
    busiestPercent,
    share: Math.min(1, (busiest + rest * (falling[whole] as number)) / total),
    gini: differences / (people * total),
    people,
  };
}
