import type { Reason } from "@samtal/core";
import type { DefinedStatistic } from "../statistic/statistic.ts";
import type { FairnessUndefinedReason, FigureBasis, UndefinedFairnessFigure } from "./fairnessFigure.ts";

/** A figure with a value, and what it adds. */
export function figureOf<More extends object>(
  { n, method, reference }: FigureBasis,
  value: number,
  more: More,
  warnings: readonly Reason[] = [],
): DefinedStatistic & More {
  return { status: "ok", value, ...more, n, unitsUsed: n, method, reference, warnings };
}

/** A figure without a value. */
export function noFigure(
  { n, method, reference }: FigureBasis,
  reason: FairnessUndefinedReason,
): UndefinedFairnessFigure {
  return { status: "undefined", reason, n, unitsUsed: n, method, reference, warnings: [] };
}
