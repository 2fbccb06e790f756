import { type Issue, issue, type PluginRegistry } from "@samtal/core";
import type { ScoringPlugin } from "../plugins/scoringPlugin.ts";

/** The issue that no plugin of the kind has the id, with the ids that there are. */
export function unknownPlugin(
  plugins: PluginRegistry<ScoringPlugin>,
  kind: ScoringPlugin["kind"],
  path: readonly (string | number)[],
): Issue {
  const known = plugins.list().flatMap((plugin) => (plugin.kind === kind ? [plugin.id] : [])).join(" ");
  return issue("scoring/unknown-plugin", path, { kind, known });
}
