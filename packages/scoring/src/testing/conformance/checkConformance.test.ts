import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { CombinationRule, WeightedValue } from "../../combination/combinationRule.ts";
import { trimmedMean } from "../../combination/trimmedMean.ts";
import { weightedMean } from "../../combination/weightedMean.ts";
import type { MustHaveRule } from "../../plugins/mustHaveRule.ts";
import { panelMean } from "../../plugins/panelMean.ts";
import type { RaterModel } from "../../plugins/raterModel.ts";
import type { ScalePlugin } from "../../plugins/scalePlugin.ts";
import { scoringPlugins } from "../../plugins/scoringPlugins.ts";
import { checkConformance } from "./checkConformance.ts";

const lawsBroken = (...args: Parameters<typeof checkConformance>) =>
  checkConformance(...args).findings.map(({ law, problem }) => (problem === "broken" ? law : `${law} ${problem}`));
const rule = (combine: CombinationRule["combine"], more: Partial<CombinationRule> = {}): CombinationRule => ({
  ...weightedMean,
  id: "acme/rule",
  ...more,
  combine,
});
const mean = (parts: readonly WeightedValue[]) => weightedMean.combine(parts) as { value: number; shares: number[] };
/** Shares that add up to any value between the ends. */
function sharesFor(parts: readonly WeightedValue[], value: number): number[] {
  const values = parts.map((part) => part.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const up = high === low ? 0 : (value - low) / (high - low);
  const [lowAt, highAt] = [values.indexOf(low), values.indexOf(high)];
  return values.map((_, at) => (at === lowAt ? 1 - up : 0) + (at === highAt ? up : 0));
}
const valued = (valueOf: (parts: readonly WeightedValue[]) => number) =>
  rule((parts) => ({ value: valueOf(parts), shares: sharesFor(parts, valueOf(parts)) }));

describe("checkConformance", () => {
  it.each(scoringPlugins)("$id conforms", (plugin) => {
    const options = plugin.id === trimmedMean.id ? { configs: [{ proportion: 0 }, { proportion: 0.25 }, { proportion: 0.4 }] } : {};
    expect(checkConformance(plugin, options).findings).toEqual([]);
  });

  it("names the plugin and what it tried", () => {
    expect(checkConformance(weightedMean)).toEqual({
      status: "conforms",
      plugin: { kind: "combination-rule", id: "samtal/weighted-mean", version: 1 },
      checked: ["answers", "synchronous", "pure", "adds-up", "bounded", "idempotent", "permutation-invariant", "monotone"],
      findings: [],
    });
  });

  it("catches a rule that is not monotone, with the smallest counterexample", () => {
    // The distance from 3 turned round: what is raised past 3 pulls the result down.
    const folded = valued((parts) => {
      const values = parts.map(({ value }) => value);
      const folded = mean(parts.map((part) => ({ ...part, value: part.value > 3 ? 6 - part.value : part.value }))).value;
      return Math.min(Math.max(folded, Math.min(...values)), Math.max(...values));
    });
    const { findings } = checkConformance(folded);
    expect(findings.map(({ law }) => law)).toEqual(["monotone"]);
    type Raise = { parts: WeightedValue[]; at: number; by: number };
    const [finding] = findings;
    const { parts, at, by } = (finding?.counterexample ?? { parts: [], at: 0, by: 0 }) as Raise;
    const raised = parts.map((part, nth) => (nth === at % parts.length ? { ...part, value: part.value + by / 10 } : part));
    expect(folded.combine(raised, undefined)?.value).toBeLessThan(folded.combine(parts, undefined)?.value ?? 0);
    // Two values are needed and enough.
    expect(parts).toHaveLength(2);
    expect(findings[0]?.message).toContain("monotone");
  });

  it.each<[string, CombinationRule, string[]]>([
    ["the order", valued((parts) => parts[0]?.value ?? 0), ["permutation-invariant"]],
    ["the bounds", rule((parts) => ({ value: mean(parts).value + 1, shares: mean(parts).shares })), ["adds-up", "bounded", "idempotent"]],
    ["the shares", rule((parts) => ({ value: mean(parts).value, shares: [] })), ["adds-up"]],
    ["its promise of a figure", rule(() => null), ["answers"]],
    ["its answer", rule(() => { throw new Error("no"); }), ["answers"]],
    ["waiting", rule((async () => mean([])) as never), ["synchronous"]],
  ])("catches a rule that breaks %s", (name, plugin, laws) => {
    const found = lawsBroken(plugin);
    expect(name === "waiting" ? found.slice(0, 1) : found).toEqual(laws);
  });

  it("catches a rule that changes its input, and one that remembers", () => {
    const sorting = rule((parts) => mean((parts as WeightedValue[]).sort((a, b) => a.value - b.value)));
    expect(lawsBroken(sorting)).toContain("pure");
    let calls = 0;
    const counting = rule((parts) => {
      calls += 1;
      return { value: mean(parts).value + (calls % 2) * 1e-14, shares: mean(parts).shares };
    });
    expect(lawsBroken(counting)).toEqual(["pure"]);
  });

  it.each<[string, CombinationRule]>([
    ["above 50, where a scale goes to 100", valued((parts) => {
      const values = parts.map(({ value }) => value);
      const folded = mean(parts.map((part) => ({ ...part, value: part.value > 50 ? 100 - part.value : part.value }))).value;
      return Math.min(Math.max(folded, Math.min(...values)), Math.max(...values));
    })],
    ["beyond eight values, where a rubric has more competencies", valued((parts) => (parts.length > 8 ? (parts[0]?.value ?? 0) : mean(parts).value))],
  ])("catches a rule that breaks a law only %s", (_, plugin) => {
    expect(checkConformance(plugin).status).toBe("violates");
  });

  it("catches a plugin that keeps a memory in its config", () => {
    const configSchema = z.strictObject({ calls: z.number() });
    const remembering = rule(
      (parts, config) => {
        (config as { calls: number }).calls += 1;
        return mean(parts);
      },
      { configSchema },
    );
    expect(lawsBroken(remembering, { configs: [{ calls: 0 }] })).toEqual(["pure"]);
  });

  it("reports what plain JavaScript hands in instead of a plugin", () => {
    const messages = (plugin: unknown) => checkConformance(plugin as CombinationRule).findings.map(({ message }) => message);
    expect(messages(rule(mean, { kind: "combination" as never }))).toEqual([
      "Nothing in scoring asks for a plugin of this kind: it is scale, combination-rule, must-have-rule or rater-model.",
    ]);
    expect(messages(rule(mean, { laws: undefined as never }))).toEqual([
      "The plugin is no plugin of API version 1: core/invalid-plugin at laws.",
    ]);
  });

  it("reports demanded laws that are not declared, declared laws without a meaning, and what is no plugin", () => {
    expect(lawsBroken(rule(mean, { laws: ["bounded", "idempotent"] }))).toEqual([
      "permutation-invariant not-declared",
      "monotone not-declared",
    ]);
    expect(lawsBroken({ ...panelMean, laws: [...panelMean.laws, "idempotent"] })).toEqual(["idempotent no-meaning"]);
    const none = checkConformance(rule(mean, { id: "Rule", version: 0 }));
    expect(none.findings.map(({ message }) => message)).toEqual([
      "The plugin is no plugin of API version 1: core/invalid-plugin at id.",
      "The plugin is no plugin of API version 1: core/invalid-plugin at version.",
    ]);
  });

  it("reports config schemas that take too much, too little, or their time", () => {
    expect(lawsBroken(rule(mean, { configSchema: z.any() }))).toEqual(["config"]);
    expect(lawsBroken(trimmedMean, { configs: [{ proportion: 0.5 }] })).toEqual(["config"]);
    expect(lawsBroken(trimmedMean, { configs: [{ proportion: 0.1 }], badConfigs: [{ proportion: 0.2 }, {}] })).toEqual(["config"]);
    const later = z.strictObject({ a: z.number() }).refine(() => Promise.resolve(true));
    expect(lawsBroken(rule(mean, { configSchema: later }), { configs: [{ a: 1 }] })).toEqual(["config"]);
  });

  it("gives the same report for the same seed", () => {
    const plugin = valued((parts) => parts[0]?.value ?? 0);
    expect(checkConformance(plugin, { seed: 7 })).toEqual(checkConformance(plugin, { seed: 7 }));
    expect(checkConformance(plugin, { seed: 7, runs: 1 }).checked).toHaveLength(8);
  });

  const judging = (judge: MustHaveRule["judge"]): MustHaveRule => ({ ...panelMean, id: "acme/judge", judge });
  it.each<[string, MustHaveRule, string[]]>([
    ["passes what nobody rated", judging((cells, at) => (cells.every(({ value }) => value === null || value >= at) ? "met" : "not-met")), ["unknown-stays-unknown"]],
    ["asks the first only", judging((cells, at) => ((cells[0]?.value ?? null) === null ? "unknown" : (cells[0]?.value ?? 0) >= at ? "met" : "not-met")), ["permutation-invariant"]],
    ["wants no more than the threshold", judging((cells, at) => {
      const rated = cells.flatMap(({ value }) => (value === null ? [] : [value]));
      return rated.length === 0 ? "unknown" : rated.every((value) => value === at) ? "met" : "not-met";
    }), ["monotone"]],
    ["has a fourth verdict", judging((cells) => (cells.every(({ value }) => value === null) ? "unknown" : ("maybe" as never))), ["three-valued"]],
  ])("catches a must-have rule that %s", (_, plugin, laws) => {
    expect(lawsBroken(plugin)).toEqual(laws);
  });

  const scale: ScalePlugin<void> = {
    kind: "scale",
    id: "acme/percent",
    version: 1,
    apiVersion: 1,
    laws: ["bounded", "monotone"],
    range: () => ({ lowest: 0, highest: 1 }),
    numberOf: (rated) => (rated.on === "value" && rated.value >= 0 && rated.value <= 100 ? rated.value / 100 : undefined),
  };
  it.each<[string, Partial<ScalePlugin<void>>, string[]]>([
    ["keeps its contract", {}, []],
    ["leaves its range", { range: () => ({ lowest: 0, highest: 0.5 }) }, ["bounded"]],
    ["has no range", { range: () => ({ lowest: 1, highest: 1 }) }, ["within-range", "bounded"]],
    ["turns its numbers round", { numberOf: (rated) => (rated.on === "value" && rated.value >= 0 && rated.value <= 100 ? 1 - rated.value / 100 : undefined) }, ["monotone"]],
    ["takes nothing", { numberOf: () => undefined }, ["reachable"]],
  ])("a scale that %s", (_, more, laws) => {
    expect(lawsBroken({ ...scale, ...more }, { rated: [{ on: "value", value: 50 }] })).toEqual(laws);
  });

  const model: RaterModel<void> = {
    kind: "rater-model",
    id: "acme/model",
    version: 1,
    apiVersion: 1,
    laws: ["permutation-invariant"],
    fit: (ratings) => ({
      status: "fitted",
      raters: [...new Set(ratings.map(({ raterId }) => raterId))].map((raterId) => ({ raterId, severity: 0, se: 1 })),
      candidates: [],
    }),
  };
  it.each<[string, RaterModel<void>["fit"], string[]]>([
    ["keeps its contract", model.fit, []],
    ["cannot tell", () => ({ status: "not-identified", because: [] }), []],
    ["gives no number", () => ({ status: "fitted", raters: [{ raterId: "a", severity: Number.NaN, se: 1 }], candidates: [] }), ["finite", "permutation-invariant"]],
    ["is negative about its error", () => ({ status: "fitted", raters: [], candidates: [{ candidateId: "a", adjusted: 1, se: -1 }] }), ["finite"]],
    ["trusts the first", (ratings) => ({ status: "fitted", raters: [], candidates: [{ candidateId: "a", adjusted: ratings[0]?.value ?? 0, se: 0 }] }), ["permutation-invariant"]],
  ])("a rater model that %s", (_, fit, laws) => {
    expect(lawsBroken({ ...model, fit })).toEqual(laws);
  });
});
