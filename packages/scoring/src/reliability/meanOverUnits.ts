import type { Reason } from "@samtal/core";
import { orderedSum } from "../statistic/orderedSum.ts";
import type { RatingsGrid } from "../statistic/ratingsGrid.ts";
import type { Statistic } from "../statistic/statistic.ts";
import type { UnitFigure } from "./unitFigures.ts";

/**
 * The mean of the units' figures as a statistic.
 *
 * @param grid - what they were taken from
 * @param units - the figures
 * @param about - method, reference and warnings
 * @returns the mean beside the figures; undefined with `one-rater` or `no-pairable-units` where there are none
 */
export function meanOverUnits(
  grid: RatingsGrid,
  units: readonly UnitFigure[],
  about: { readonly method: string; readonly reference: string; readonly warnings: readonly Reason[] },
): Statistic<{ readonly units: readonly UnitFigure[] }> {
  const common = { n: grid.units, unitsUsed: units.length, ...about };
  if (units.length === 0) {
    return { status: "undefined", reason: grid.raters < 2 ? "one-rater" : "no-pairable-units", ...common };
  }
  const value = orderedSum(units.map((unit) => unit.value)) / units.length;
  return { status: "ok", value, ...common, units };
}
