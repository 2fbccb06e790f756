import type { ContinuousScale, OrderedScale, Rubric } from "@samtal/core";
import { scaleRange } from "../../rubric/scaleRange.ts";
import type { ComparisonReport } from "./comparisonReport.ts";

/**
 * The numbers between which every figure of a report lies: the range that all scales of its rubric span.
 *
 * @returns undefined where every scale is a plugin's: only the plugin knows its range
 */
export function reportScale({ scales }: Rubric): ComparisonReport["scale"] | undefined {
  const measured = scales.find(
    (scale): scale is OrderedScale | ContinuousScale => scale.kind === "ordered" || scale.kind === "continuous",
  );
  return measured === undefined ? undefined : scaleRange(measured);
}
