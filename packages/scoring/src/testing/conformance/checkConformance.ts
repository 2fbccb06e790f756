import { type GivenRating, pluginConfig } from "@samtal/core";
import type { ScoringPlugin } from "../../plugins/scoringPlugin.ts";
import { combinationLaws } from "./combinationLaws.ts";
import type { ConformanceFinding, ConformanceReport } from "./conformanceReport.ts";
import { contractFindings } from "./contractFindings.ts";
import type { LawCheck } from "./lawCheck.ts";
import { lawsOfKind } from "./lawsOfKind.ts";
import { mustHaveLaws } from "./mustHaveLaws.ts";
import { raterModelLaws } from "./raterModelLaws.ts";
import { scaleLaws } from "./scaleLaws.ts";

/** How a plugin is tried. */
export interface ConformanceOptions {
  /**
   * Configs to try the plugin with, as a rubric would write them.
   *
   * @defaultValue none, and `{}` where the plugin has a config schema and refuses none
   */
  readonly configs?: readonly unknown[];
  /**
   * Configs that the plugin must refuse.
   *
   * @defaultValue some nonsense, of which it must refuse at least one
   */
  readonly badConfigs?: readonly unknown[];
  /** Ratings that must be on a scale plugin's scale. */
  readonly rated?: readonly GivenRating["rated"][];
  /**
   * Where the generated input begins: the same seed, the same report.
   *
   * @defaultValue 1
   */
  readonly seed?: number;
  /**
   * Inputs for each law and config.
   *
   * @defaultValue 1000
   */
  readonly runs?: number;
}

/**
 * Tries to show that a plugin breaks its contract: the laws that it declares, those that its kind demands, that it is
 * pure, answers at once, adds up, and that its config schema refuses what is wrong. What is found comes with the
 * smallest input that shows it.
 *
 * It needs fast-check, an optional peer, and no test framework: `expect(checkConformance(mine).findings).toEqual([])`
 * works in any.
 *
 * @param plugin - a scale, combination rule, must-have rule or rater model
 * @param options - configs to try, and how hard to look
 * @returns `conforms`, as far as the runs could show, or `violates` with the findings
 * @example
 * ```ts
 * import { weightedMean } from "@samtal/scoring";
 * import { checkConformance } from "@samtal/scoring/testing";
 *
 * checkConformance(weightedMean).status; // => "conforms"
 * const sum = { ...weightedMean, id: "acme/sum", combine: (parts: readonly { value: number }[]) => ({
 *   value: parts.reduce((total, { value }) => total + value, 0), shares: parts.map(() => 1),
 * }) };
 * const { status, findings } = checkConformance(sum);
 * status; // => "violates"
 * findings.map(({ law }) => law); // => ["adds-up", "bounded", "idempotent"]
 * ```
 */
export function checkConformance(plugin: ScoringPlugin, options: ConformanceOptions = {}): ConformanceReport {
  const { seed = 1, runs: numRuns = 1000, badConfigs, rated = [] } = options;
  const configs = options.configs ?? [defaultConfig(plugin)];
  const findings: ConformanceFinding[] = contractFindings(plugin, configs, badConfigs);
  const checked = new Set<string>();
  const { kind, id, version } = plugin;
  for (const given of Object.hasOwn(lawsOfKind, kind) && Array.isArray(plugin.laws) ? configs : []) {
    const config = pluginConfig(plugin, given);
    if (config.status !== "ok") continue;
    for (const check of lawsOf(plugin, config.value, rated)) {
      checked.add(check.law);
      const counterexample = check.counterexample({ seed, numRuns });
      if (counterexample !== undefined) findings.push(broken(check.law, counterexample, given));
    }
  }
  const status = findings.length === 0 ? "conforms" : "violates";
  return { status, plugin: { kind, id, version }, checked: [...checked], findings };
}

/** No config, or an empty one where the plugin wants one. */
function defaultConfig(plugin: ScoringPlugin): unknown {
  return pluginConfig(plugin, undefined).status === "ok" ? undefined : {};
}

function lawsOf(plugin: ScoringPlugin, config: unknown, rated: readonly GivenRating["rated"][]): LawCheck[] {
  switch (plugin.kind) {
    case "combination-rule":
      return combinationLaws(plugin, config);
    case "must-have-rule":
      return mustHaveLaws(plugin, config);
    case "rater-model":
      return raterModelLaws(plugin, config);
    case "scale":
      return scaleLaws(plugin, config, rated);
  }
}

function broken(law: string, counterexample: unknown, config: unknown): ConformanceFinding {
  const message = `The law ${law} does not hold for ${JSON.stringify(counterexample)}.`;
  return { law, problem: "broken", message, counterexample, ...(config === undefined ? {} : { config }) };
}
