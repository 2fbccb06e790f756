export { everyRater } from "./everyRater.ts";
export type { MustHaveCell, MustHaveRule, MustHaveVerdict } from "./mustHaveRule.ts";
export { panelMean } from "./panelMean.ts";
export type { RaterModel, RaterModelFit, RaterModelRating } from "./raterModel.ts";
export type { ScalePlugin, ScaleRange } from "./scalePlugin.ts";
export type { ScoringPlugin } from "./scoringPlugin.ts";
export { scoringPlugins } from "./scoringPlugins.ts";
