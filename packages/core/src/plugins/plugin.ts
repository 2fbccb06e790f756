import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { Law } from "./law.ts";

/**
 * What every extension has in common: a kind, a namespaced id, a version, a schema of its config, and the laws that
 * it keeps. The package that asks for a kind adds the functions; `@samtal/scoring` has scales, combination rules,
 * must-have rules and rater models.
 *
 * A plugin is pure and synchronous: the same input gives the same result, the input is left alone, nothing is read
 * from a clock, a network or a random source. A conformance suite holds it to the laws that it declares.
 *
 * @example
 * ```ts
 * import { type Plugin, pluginRegistry } from "@samtal/core";
 *
 * const rule: Plugin<"combination-rule"> = {
 *   kind: "combination-rule", id: "acme/lowest", version: 1, apiVersion: 1, laws: ["bounded", "monotone"],
 * };
 * pluginRegistry([rule]).find("combination-rule", "acme/lowest")?.version; // => 1
 * ```
 */
export interface Plugin<Kind extends string = string, Config = unknown> {
  /** What it extends, such as `combination-rule`. */
  readonly kind: Kind;
  /** Namespaced, such as `acme/lowest`; the namespace `samtal` is ours. */
  readonly id: string;
  /** From 1; raised whenever the same input could give another result. Every derived document names it. */
  readonly version: number;
  /** The version of this contract. */
  readonly apiVersion: 1;
  /** Any Standard Schema that answers synchronously. Without one, the plugin takes no config. */
  readonly configSchema?: StandardSchemaV1<unknown, Config>;
  /** The laws that it keeps. */
  readonly laws: readonly Law[];
}
