import { pluginConfig, pluginRegistry, SamtalError } from "@samtal/core";
import type { ScoringPlugin } from "../../plugins/scoringPlugin.ts";
import type { ConformanceFinding } from "./conformanceReport.ts";
import { lawsOfKind } from "./lawsOfKind.ts";

/** Configs that a schema worth its name does not all take. */
const nonsense: readonly unknown[] = [null, -1, "not a config", [[]], { unexpected: true }];

/** What is wrong before anything is called: id, version, declared laws, config schema. */
export function contractFindings(
  plugin: ScoringPlugin,
  configs: readonly unknown[],
  badConfigs: readonly unknown[] | undefined,
): ConformanceFinding[] {
  const { kind, laws } = plugin;
  const noPlugin = registryFindings(plugin);
  // In plain JavaScript these can be anything, and then there is nothing to hold the plugin to.
  if (!Object.hasOwn(lawsOfKind, kind)) return [...noPlugin, unknownKind];
  if (!Array.isArray(laws)) return noPlugin;
  return [...noPlugin, ...lawFindings(plugin), ...configFindings(plugin, configs, badConfigs)];
}

const unknownKind: ConformanceFinding = {
  law: "contract",
  problem: "broken",
  message: "Nothing in scoring asks for a plugin of this kind: it is scale, combination-rule, must-have-rule or rater-model.",
};

function registryFindings(plugin: ScoringPlugin): ConformanceFinding[] {
  try {
    pluginRegistry([plugin]);
    return [];
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    return error.issues.map(({ code, path }) => ({
      law: "contract",
      problem: "broken",
      message: `The plugin is no plugin of API version 1: ${code} at ${path.slice(2).join(".")}.`,
    }));
  }
}

function lawFindings({ kind, laws }: ScoringPlugin): ConformanceFinding[] {
  const { demanded, possible } = lawsOfKind[kind];
  const missing = demanded.filter((law) => !laws.includes(law));
  const idle = laws.filter((law) => !demanded.includes(law) && !possible.includes(law));
  return [
    ...missing.map((law): ConformanceFinding => {
      return { law, problem: "not-declared", message: `A ${kind} keeps the law ${law} and declares it.` };
    }),
    ...idle.map((law): ConformanceFinding => {
      return { law, problem: "no-meaning", message: `The law ${law} says nothing about a ${kind}; take it out of laws.` };
    }),
  ];
}

function configFindings(
  plugin: ScoringPlugin,
  configs: readonly unknown[],
  badConfigs: readonly unknown[] | undefined,
): ConformanceFinding[] {
  const broken = (message: string, config?: unknown): ConformanceFinding => ({
    law: "config",
    problem: "broken",
    message,
    ...(config === undefined ? {} : { config }),
  });
  const codesOf = (config: unknown): readonly string[] => {
    const checked = pluginConfig(plugin, config);
    return checked.status === "ok" ? [] : checked.issues.map(({ code }) => code);
  };
  const findings = configs.flatMap((config) => {
    const codes = codesOf(config);
    if (codes.includes("core/asynchronous-config")) return [broken("The config schema answers later.", config)];
    return codes.length > 0 ? [broken("The config schema refuses a config that it should take.", config)] : [];
  });
  const accepted = (badConfigs ?? nonsense).filter((config) => codesOf(config).length === 0);
  if (badConfigs !== undefined) {
    findings.push(...accepted.map((config) => broken("The config schema takes a config that it should refuse.", config)));
  } else if (accepted.length === nonsense.length) {
    findings.push(broken("The config schema refuses nothing."));
  }
  return findings;
}
