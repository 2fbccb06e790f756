import { geometricMean } from "../combination/geometricMean.ts";
import { lowestOfMustHaves } from "../combination/lowestOfMustHaves.ts";
import { trimmedMean } from "../combination/trimmedMean.ts";
import { weightedMean } from "../combination/weightedMean.ts";
import { weightedMedian } from "../combination/weightedMedian.ts";
import { everyRater } from "./everyRater.ts";
import { panelMean } from "./panelMean.ts";
import type { ScoringPlugin } from "./scoringPlugin.ts";

/**
 * The plugins that come with Samtal. One's own stand beside them:
 * `assess({ …, plugins: pluginRegistry([...scoringPlugins, mine]) })`.
 *
 * @example
 * ```ts
 * import { scoringPlugins } from "@samtal/scoring";
 *
 * scoringPlugins.filter(({ kind }) => kind === "must-have-rule").map(({ id }) => id);
 * // => ["samtal/every-rater", "samtal/panel-mean"]
 * ```
 */
export const scoringPlugins: readonly ScoringPlugin[] = [
  geometricMean,
  lowestOfMustHaves,
  trimmedMean,
  weightedMean,
  weightedMedian,
  everyRater,
  panelMean,
];
