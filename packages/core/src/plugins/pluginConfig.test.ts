import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Plugin } from "./plugin.ts";
import { pluginConfig } from "./pluginConfig.ts";

const plugin = (configSchema?: StandardSchemaV1): Plugin => ({
  kind: "combination-rule",
  id: "acme/trim",
  version: 1,
  apiVersion: 1,
  laws: [],
  ...(configSchema ? { configSchema } : {}),
});
/** A Standard Schema of nobody's library. */
const answering = (validate: StandardSchemaV1.Props["validate"]): StandardSchemaV1 => ({
  "~standard": { version: 1, vendor: "acme", validate },
});
const codes = (config: ReturnType<typeof pluginConfig>) =>
  config.status === "ok" ? config.value : config.issues.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("pluginConfig", () => {
  it("gives the schema's output, with its defaults", () => {
    const schema = z.strictObject({ proportion: z.number().default(0.2) }).prefault({});
    expect(codes(pluginConfig(plugin(schema), undefined))).toEqual({ proportion: 0.2 });
    expect(codes(pluginConfig(plugin(schema), { proportion: 0.1 }))).toEqual({ proportion: 0.1 });
  });

  it("hands the schema a copy: what a plugin does to its config never reaches the document", () => {
    const handsOn = answering((value) => ({ value }));
    const config = { proportion: 0.1 };
    const found = pluginConfig(plugin(handsOn), config);
    expect(found).toEqual({ status: "ok", value: config });
    expect(found.status === "ok" && found.value).not.toBe(config);
    const cyclic: Record<string, unknown> = {};
    cyclic["self"] = cyclic;
    expect(codes(pluginConfig(plugin(handsOn), cyclic))).toEqual(["core/invalid-config "]);
  });

  it("takes no config where the plugin has no schema", () => {
    expect(codes(pluginConfig(plugin(), undefined))).toBeUndefined();
    expect(codes(pluginConfig(plugin(), {}, ["combination", "config"]))).toEqual([
      "core/config-not-expected combination.config",
    ]);
  });

  it("names every place that is wrong, and nothing that stands there", () => {
    const schema = z.strictObject({ cut: z.array(z.strictObject({ from: z.number() })), byName: z.record(z.string(), z.number()) });
    const config = pluginConfig(plugin(schema), { cut: [{ from: 1 }, { from: "Anna" }], byName: { Anna: "Anna" } }, ["config"]);
    expect(codes(config)).toEqual(["core/invalid-config config.cut.1.from", "core/invalid-config config.byName.*"]);
    expect(JSON.stringify(config)).not.toContain("Anna");
  });

  it("keeps the plain keys of another library's paths, and hides what could be anything", () => {
    const schema = answering(() => ({
      issues: [{ message: "Anna is wrong", path: ["cut", { key: 0 }, { key: "from" }, "Anna A.", Symbol("x")] }, { message: "" }],
    }));
    const config = pluginConfig(plugin(schema), {}, ["config"]);
    expect(codes(config)).toEqual(["core/invalid-config config.cut.0.from.*.*", "core/invalid-config config"]);
    expect(JSON.stringify(config)).not.toContain("Anna");
  });

  it("refuses a schema that answers later, and lets no rejection loose", async () => {
    const schema = answering(() => Promise.reject(new Error("Anna")));
    expect(codes(pluginConfig(plugin(schema), {}, ["config"]))).toEqual(["core/asynchronous-config config"]);
    await Promise.resolve();
  });

  it("refuses what makes a schema throw or give no issue", () => {
    const throwing = answering(() => {
      throw new Error("Anna");
    });
    expect(codes(pluginConfig(plugin(throwing), {}, ["config"]))).toEqual(["core/invalid-config config"]);
    expect(codes(pluginConfig(plugin(answering(() => ({ issues: [] }))), {}, ["config"]))).toEqual([
      "core/invalid-config config",
    ]);
  });
});
