import { type PluginRegistry, pluginRegistry } from "@samtal/core";
import type { ScoringPlugin } from "./scoringPlugin.ts";
import { scoringPlugins } from "./scoringPlugins.ts";

/** The registry where a caller hands none in. */
export const shippedRegistry: PluginRegistry<ScoringPlugin> = /* @__PURE__ */ pluginRegistry(scoringPlugins);
