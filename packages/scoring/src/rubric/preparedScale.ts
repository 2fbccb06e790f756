import { type GivenRating, type Issue, pluginConfig, type PluginRegistry, type Scale } from "@samtal/core";
import { answerOf } from "../plugins/answerOf.ts";
import { brokenPlugin } from "../plugins/brokenPlugin.ts";
import type { ScalePlugin, ScaleRange } from "../plugins/scalePlugin.ts";
import type { ScoringPlugin } from "../plugins/scoringPlugin.ts";
import { unknownPlugin } from "./unknownPlugin.ts";

type Rated = GivenRating["rated"];

/** A scale with everything looked up that turning a rating into a number needs. */
export interface PreparedScale {
  readonly range: ScaleRange;
  /** The number of a rating; `undefined` when it is off the scale. */
  readonly numberOf: (rated: Rated) => number | undefined;
  /** The plugin that knows the scale; absent for core's own kinds. */
  readonly plugin?: ScalePlugin;
}

/** A scale, or what keeps it from being reckoned with. */
export type ScalePreparation =
  | { readonly status: "ok"; readonly scale: PreparedScale }
  | { readonly status: "invalid"; readonly issues: readonly Issue[] };

/**
 * Makes a scale ready: levels in a table, a plugin's config validated, its answers held to its range.
 *
 * @param path - where the scale stands
 */
export function preparedScale(
  scale: Exclude<Scale, { kind: "nominal" }>,
  plugins: PluginRegistry<ScoringPlugin>,
  path: readonly (string | number)[],
): ScalePreparation {
  if (scale.kind === "continuous") {
    const { minimum, maximum } = scale;
    const numberOf = (rated: Rated): number | undefined =>
      rated.on === "value" && minimum <= rated.value && rated.value <= maximum ? rated.value : undefined;
    return { status: "ok", scale: { range: { lowest: minimum, highest: maximum }, numberOf } };
  }
  if (scale.kind === "ordered") {
    const values = new Map(scale.levels.map(({ key, value }) => [key, value]));
    const numbers = [...values.values()];
    const range = { lowest: Math.min(...numbers), highest: Math.max(...numbers) };
    const numberOf = (rated: Rated): number | undefined =>
      rated.on === "level" ? values.get(rated.level) : undefined;
    return { status: "ok", scale: { range, numberOf } };
  }
  const plugin = plugins.find("scale", scale.scale.id);
  if (plugin === undefined) {
    return { status: "invalid", issues: [unknownPlugin(plugins, "scale", [...path, "scale", "id"])] };
  }
  const config = pluginConfig(plugin, scale.scale.config, [...path, "scale", "config"]);
  return config.status === "ok" ? { status: "ok", scale: pluginScale(plugin, config.value) } : config;
}

function pluginScale(plugin: ScalePlugin, config: unknown): PreparedScale {
  const range = answerOf(plugin, () => plugin.range(config));
  const { lowest, highest } = range;
  if (!Number.isFinite(lowest) || !Number.isFinite(highest) || lowest >= highest) {
    throw brokenPlugin(plugin, "within-range");
  }
  const numberOf = (rated: Rated): number | undefined => {
    const number = answerOf(plugin, () => plugin.numberOf(rated, config));
    if (number === undefined || (lowest <= number && number <= highest)) return number;
    throw brokenPlugin(plugin, "within-range");
  };
  return { range: { lowest, highest }, numberOf, plugin };
}
