import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod";
import { knownKeys } from "../documents/knownKeys.ts";
import { type Issue, issue } from "../errors/issue.ts";
import type { Plugin } from "./plugin.ts";

/** A plugin's config as its schema gave it, or everything that is wrong with it. */
export type PluginConfig =
  | { readonly status: "ok"; readonly value: unknown }
  | { readonly status: "invalid"; readonly issues: readonly [Issue, ...Issue[]] };

/**
 * Validates the config that a document gives a plugin, by the plugin's own Standard Schema, synchronously.
 *
 * The schema's messages are dropped, for they may quote the config; its paths are kept.
 *
 * @param plugin - the plugin, with or without a `configSchema`
 * @param config - plain JSON; `undefined` where the document gives none
 * @param path - where the config stands in the document
 * @returns the schema's output with its defaults, `undefined` for a plugin without a schema; or the issues
 *   `core/invalid-config`, `core/asynchronous-config`, `core/config-not-expected`
 * @example
 * ```ts
 * import { pluginConfig } from "@samtal/core";
 * import { z } from "zod";
 *
 * const configSchema = z.strictObject({ proportion: z.number().max(0.5) });
 * const plugin = { kind: "combination-rule", id: "acme/trim", version: 1, apiVersion: 1, configSchema, laws: [] } as const;
 * const found = pluginConfig(plugin, { proportion: 0.7 }, ["combination", "config"]);
 * found.status === "invalid" && found.issues.map(({ code, path }) => [code, path.join(".")]);
 * // => [["core/invalid-config", "combination.config.proportion"]]
 * ```
 */
export function pluginConfig(
  plugin: Plugin,
  config: unknown,
  path: readonly (string | number)[] = [],
): PluginConfig {
  const { configSchema, id } = plugin;
  const params = { plugin: id };
  if (configSchema === undefined) {
    if (config === undefined) return { status: "ok", value: undefined };
    return { status: "invalid", issues: [issue("core/config-not-expected", path, params)] };
  }
  const validated = validate(configSchema, config);
  if (validated === "asynchronous") {
    return { status: "invalid", issues: [issue("core/asynchronous-config", path, params)] };
  }
  if (validated === "thrown") return { status: "invalid", issues: [issue("core/invalid-config", path, params)] };
  if (validated.issues === undefined) return { status: "ok", value: validated.value };
  const [first, ...others] = validated.issues.map(({ path: own = [] }) =>
    issue("core/invalid-config", [...path, ...segments(configSchema, own)], params),
  );
  return { status: "invalid", issues: [first ?? issue("core/invalid-config", path, params), ...others] };
}

/** Whether a schema answers a value with a promise. */
export function answersLater(schema: StandardSchemaV1, value: unknown): boolean {
  return validate(schema, value) === "asynchronous";
}

function validate(
  schema: StandardSchemaV1,
  value: unknown,
): StandardSchemaV1.Result<unknown> | "asynchronous" | "thrown" {
  try {
    // A copy: a schema may hand its input on, and the plugin would hold a piece of the caller's document.
    const own: unknown = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
    const result = schema["~standard"].validate(own);
    if (!("then" in result)) return result;
    // Whatever it comes to, nobody waits for it; a rejection must not end the host's process.
    result.then(undefined, () => undefined);
    return "asynchronous";
  } catch {
    return "thrown";
  }
}

const plainKey = /^[A-Za-z_][A-Za-z0-9_-]{0,39}$/;

/** The path as the schema gave it. A key that the schema does not declare reads `*`: it can be somebody's name. */
function segments(
  schema: StandardSchemaV1,
  path: readonly (PropertyKey | StandardSchemaV1.PathSegment)[],
): (string | number)[] {
  const declared = schema instanceof z.core.$ZodType ? knownKeys(schema) : undefined;
  return path.map((segment) => {
    const key = typeof segment === "object" ? segment.key : segment;
    if (typeof key === "number") return key;
    const text = String(key);
    return (declared?.has(text) ?? plainKey.test(text)) ? text : "*";
  });
}
