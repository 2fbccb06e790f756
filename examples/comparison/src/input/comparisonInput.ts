import type { Rubric, Scorecard } from "@samtal/core";
import type { Labels } from "./labels.ts";
import type { Settings } from "./settings.ts";

/** Everything that the folder holds, validated. */
export interface ComparisonInput {
  readonly settings: Settings;
  readonly labels: Labels;
  readonly rubric: Rubric;
  readonly scorecards: readonly Scorecard[];
}
