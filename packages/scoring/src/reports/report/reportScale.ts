import type { Issue, PluginRegistry, Rubric } from "@samtal/core";
import type { ScoringPlugin } from "../../plugins/scoringPlugin.ts";
import { preparedScale } from "../../rubric/preparedScale.ts";
import type { ComparisonReport } from "./comparisonReport.ts";

/**
 * The numbers between which every figure of a report lies: the range that all scales with a competency span.
 *
 * @param issues - takes what keeps a plugin's scale from being read
 */
export function reportScale(
  { scales, competencies }: Rubric,
  plugins: PluginRegistry<ScoringPlugin>,
  issues: Issue[],
): ComparisonReport["scale"] {
  const used = new Set<string>(competencies.map(({ scaleId }) => scaleId));
  for (const [at, scale] of scales.entries()) {
    if (scale.kind === "nominal" || !used.has(scale.id)) continue;
    const prepared = preparedScale(scale, plugins, ["rubric", "scales", at]);
    if (prepared.status === "ok") return { ...prepared.scale.range };
    issues.push(...prepared.issues);
  }
  // Nothing was scored on it, or an issue says why it cannot be read.
  return { lowest: 0, highest: 1 };
}
