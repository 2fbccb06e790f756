import type { Statistic } from "../statistic/statistic.ts";

/**
 * What a caller's figure over some units returned, as a {@link Statistic}: a number is taken as it is, and
 * one that is not finite as a figure without a value.
 *
 * @param returned - by the caller's function
 * @param units - how many units it was given
 */
export function figureOf(returned: number | Statistic, units: number): Statistic {
  if (typeof returned !== "number") return returned;
  const described = {
    n: units,
    unitsUsed: units,
    method: "the caller's own figure",
    reference: "the caller's own figure",
    warnings: [],
  };
  return Number.isFinite(returned)
    ? { status: "ok", value: returned, ...described }
    : { status: "undefined", reason: "not-identified", ...described };
}
