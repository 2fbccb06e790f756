import { type Issue, issue } from "../errors/issue.ts";
import { SamtalError } from "../errors/samtalError.ts";
import { compareText } from "../ids/compareText.ts";
import { laws } from "./law.ts";
import type { Plugin } from "./plugin.ts";
import { answersLater } from "./pluginConfig.ts";
import { pluginIdPattern } from "./pluginReference.ts";

/** Plugins that a call may use: handed in, never registered globally. */
export interface PluginRegistry<P extends Plugin = Plugin> {
  /** The plugin of a kind and an id, or `undefined`. */
  find<Kind extends P["kind"]>(kind: Kind, id: string): Extract<P, { readonly kind: Kind }> | undefined;
  /** All plugins, by kind and id. */
  list(): readonly P[];
}

/**
 * Makes a registry of plugins. It holds no global state: two registries in one program know nothing of each other.
 *
 * @param plugins - in any order
 * @returns the registry
 * @throws SamtalError with everything that is wrong with any of them: `core/duplicate-plugin`,
 *   `core/plugin-api-version`, `core/asynchronous-config`, `core/invalid-plugin`
 * @example
 * ```ts
 * import { pluginRegistry } from "@samtal/core";
 *
 * const rule = { kind: "combination-rule", id: "acme/lowest", version: 1, apiVersion: 1, laws: [] } as const;
 * pluginRegistry([rule]).list().map(({ id }) => id); // => ["acme/lowest"]
 * pluginRegistry([rule]).find("combination-rule", "acme/highest") === undefined; // => true
 * ```
 */
export function pluginRegistry<const P extends Plugin>(plugins: readonly P[]): PluginRegistry<P> {
  const byKey = new Map<string, P>();
  const issues: Issue[] = [];
  for (const [at, plugin] of plugins.entries()) {
    if (typeof plugin !== "object" || plugin === null) {
      issues.push(issue("core/invalid-plugin", ["plugins", at], { field: "kind" }));
      continue;
    }
    issues.push(...pluginIssues(plugin, ["plugins", at]));
    const key = `${plugin.kind} ${plugin.id}`;
    if (byKey.has(key)) issues.push(issue("core/duplicate-plugin", ["plugins", at, "id"]));
    byKey.set(key, plugin);
  }
  SamtalError.throwIfAny(issues);
  const listed = Object.freeze([...byKey].sort(([a], [b]) => compareText(a, b)).map(([, plugin]) => plugin));
  return {
    find: <Kind extends P["kind"]>(kind: Kind, id: string) =>
      byKey.get(`${kind} ${id}`) as Extract<P, { readonly kind: Kind }> | undefined,
    list: () => listed,
  };
}

function pluginIssues(plugin: Plugin, path: readonly (string | number)[]): Issue[] {
  const issues: Issue[] = [];
  const wrong = (field: keyof Plugin): void => {
    issues.push(issue("core/invalid-plugin", [...path, field], { field }));
  };
  // What is missing would otherwise read "undefined".
  if (typeof plugin.kind !== "string" || !/^[a-z][a-z-]{0,39}$/.test(plugin.kind)) wrong("kind");
  if (typeof plugin.id !== "string" || !pluginIdPattern.test(plugin.id)) wrong("id");
  if (!Number.isSafeInteger(plugin.version) || plugin.version < 1) wrong("version");
  // A plugin in plain JavaScript, or one compiled against another version of the contract.
  if ((plugin.apiVersion as number) !== 1) {
    issues.push(issue("core/plugin-api-version", [...path, "apiVersion"], { known: 1 }));
  }
  const declared: unknown = plugin.laws;
  if (!Array.isArray(declared) || !declared.every((law) => laws.includes(law))) wrong("laws");
  const { configSchema } = plugin;
  if (configSchema !== undefined && [undefined, {}].some((probe) => answersLater(configSchema, probe))) {
    issues.push(issue("core/asynchronous-config", [...path, "configSchema"], { plugin: plugin.id }));
  }
  return issues;
}
