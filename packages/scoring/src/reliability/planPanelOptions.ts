import type { PanelSize } from "./designPrecision.ts";

/** What a panel shall reach, and what it costs. */
export interface PlanPanelOptions {
  /** The coefficient to reach, between 0 and 1. */
  readonly target: number;
  /** `generalizability` to compare candidates with the same raters, `dependability` for scores by themselves. */
  readonly coefficient: "generalizability" | "dependability";
  /** What the panel is today. */
  readonly current: PanelSize;
  /** The largest panel that could be had. */
  readonly limits: PanelSize;
  /** Minutes that each rater spends on a candidate: once, and for each competency. */
  readonly minutes: { readonly perRater: number; readonly perCompetency: number };
  /** Whether the competencies are all there are. @defaultValue false */
  readonly competenciesFixed?: boolean;
}
