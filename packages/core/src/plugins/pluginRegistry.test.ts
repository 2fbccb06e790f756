import { describe, expect, it } from "vitest";
import { z } from "zod";
import { SamtalError } from "../errors/samtalError.ts";
import type { Plugin } from "./plugin.ts";
import { pluginRegistry } from "./pluginRegistry.ts";

const lowest: Plugin<"combination-rule"> = {
  kind: "combination-rule",
  id: "acme/lowest",
  version: 2,
  apiVersion: 1,
  laws: ["bounded"],
};
const stars: Plugin<"scale"> = { ...lowest, kind: "scale", id: "acme/stars" };

function issuesOf(plugins: readonly unknown[]): string[] {
  try {
    pluginRegistry(plugins as Plugin[]);
    return [];
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  }
}

describe("pluginRegistry", () => {
  it("finds a plugin by kind and id, and nothing else", () => {
    const registry = pluginRegistry<typeof lowest | typeof stars>([lowest, stars]);
    expect(registry.find("combination-rule", "acme/lowest")).toBe(lowest);
    expect(registry.find("scale", "acme/stars")).toBe(stars);
    expect(registry.find("scale", "acme/lowest")).toBeUndefined();
    expect(registry.find("scale", "constructor")).toBeUndefined();
  });

  it("lists by kind and id, whatever the order was", () => {
    const other = { ...lowest, id: "acme/highest" };
    const ids = (plugins: Plugin[]) => pluginRegistry(plugins).list().map(({ id }) => id);
    expect(ids([stars, lowest, other])).toEqual(["acme/highest", "acme/lowest", "acme/stars"]);
    expect(ids([other, stars, lowest])).toEqual(["acme/highest", "acme/lowest", "acme/stars"]);
  });

  it("knows nothing of another registry", () => {
    pluginRegistry([lowest]);
    expect(pluginRegistry<Plugin>([]).find("combination-rule", "acme/lowest")).toBeUndefined();
  });

  it("allows one id in two kinds, and not twice in one", () => {
    expect(issuesOf([lowest, { ...stars, id: "acme/lowest" }])).toEqual([]);
    expect(issuesOf([lowest, { ...lowest, version: 3 }])).toEqual(["core/duplicate-plugin plugins.1.id"]);
  });

  it("gives out a list that nobody can change for others", () => {
    const registry = pluginRegistry<Plugin>([lowest, stars]);
    expect(() => (registry.list() as Plugin[]).pop()).toThrow(TypeError);
    expect(registry.list()).toHaveLength(2);
  });

  it("tells what plain JavaScript hands in instead of a plugin", () => {
    const { kind: _, ...kindless } = lowest;
    expect(issuesOf([null, "acme/lowest", kindless, { ...lowest, id: undefined, laws: undefined }])).toEqual([
      "core/invalid-plugin plugins.0",
      "core/invalid-plugin plugins.1",
      "core/invalid-plugin plugins.2.kind",
      "core/invalid-plugin plugins.3.id",
      "core/invalid-plugin plugins.3.laws",
    ]);
  });

  it("says everything that is wrong at once", () => {
    const later = z.strictObject({}).refine(() => Promise.resolve(true));
    const found = issuesOf([
      { ...lowest, apiVersion: 2 },
      { ...lowest, version: 0 },
      { ...stars, id: "Stars", version: 1.5, laws: ["fair"] },
      { ...stars, kind: "Scale" },
      { ...lowest, id: "acme/later", configSchema: later },
    ]);
    expect(found).toEqual([
      "core/plugin-api-version plugins.0.apiVersion",
      "core/invalid-plugin plugins.1.version",
      "core/duplicate-plugin plugins.1.id",
      "core/invalid-plugin plugins.2.id",
      "core/invalid-plugin plugins.2.version",
      "core/invalid-plugin plugins.2.laws",
      "core/invalid-plugin plugins.3.kind",
      "core/asynchronous-config plugins.4.configSchema",
    ]);
  });
});
