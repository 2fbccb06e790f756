import {
  type Assessment,
  compareText,
  type Id,
  type Issue,
  type Plugin,
  type PluginRegistry,
  type Rubric,
} from "@samtal/core";
import { type Combine, checkedRule } from "../combination/checkedRule.ts";
import type { CombinationRule } from "../combination/combinationRule.ts";
import { type Judge, checkedMustHaveRule } from "../plugins/checkedMustHaveRule.ts";
import type { MustHaveRule } from "../plugins/mustHaveRule.ts";
import type { ScoringPlugin } from "../plugins/scoringPlugin.ts";
import { rubricHash } from "./rubricHash.ts";
import { type RatingRules, type RubricReading, rubricReading } from "./rubricReading.ts";

/** A competency of a rubric, with everything that turning its ratings into numbers needs. */
export interface PreparedCompetency {
  readonly id: Id<"competency">;
  readonly weight: number;
  readonly scaleId: Id<"scale">;
  readonly scale: RubricReading["competencies"][number]["scale"];
  /** The must-have's threshold as a number of the scale; null where there is none. */
  readonly threshold: number | null;
}

/** A rubric that can be combined: everything that does not depend on a card is reckoned once. */
export interface PreparedRubric {
  readonly rubric: Rubric;
  readonly hash: string;
  /** In the order of their ids, the order in which everything is summed. */
  readonly competencies: readonly PreparedCompetency[];
  /** Row of each competency. */
  readonly rows: ReadonlyMap<string, number>;
  readonly rule: CombinationRule;
  readonly combine: Combine;
  readonly mustHaveRule: MustHaveRule;
  readonly judge: Judge;
  /** What is used, by kind and id. */
  readonly plugins: Assessment["plugins"];
}

/** A prepared rubric, or everything that keeps it from being combined. */
export type RubricPreparation = {
  readonly rubric: Rubric;
  readonly hash: string;
  readonly issues: readonly Issue[];
  readonly ratingRules: RatingRules;
} & ({ readonly status: "ok"; readonly prepared: PreparedRubric } | { readonly status: "invalid" });

/** Reads a rubric once for all the cards that will be combined under it. */
export function preparedRubric(rubric: Rubric, registry: PluginRegistry<ScoringPlugin>): RubricPreparation {
  const reading = rubricReading(rubric, registry);
  const { issues, combination, mustHave, ratingRules } = reading;
  const hash = rubricHash(rubric);
  const common = { rubric, hash, issues, ratingRules };
  if (issues.length > 0 || combination === undefined || mustHave === undefined) {
    return { status: "invalid", ...common };
  }
  const competencies = reading.competencies.toSorted((a, b) => compareText(a.id, b.id));
  const used = new Map<string, Plugin>([["combination-rule", combination.plugin]]);
  for (const { scale, threshold } of competencies) {
    if (scale.plugin !== undefined) used.set(`scale ${scale.plugin.id}`, scale.plugin);
    if (threshold !== null) used.set("must-have-rule", mustHave.plugin);
  }
  return {
    status: "ok",
    ...common,
    prepared: {
      rubric,
      hash,
      competencies,
      rows: new Map(competencies.map(({ id }, row) => [id, row])),
      rule: combination.plugin,
      combine: checkedRule(combination.plugin, combination.config),
      mustHaveRule: mustHave.plugin,
      judge: checkedMustHaveRule(mustHave.plugin, mustHave.config),
      plugins: [...used.values()]
        .map(({ kind, id, version }) => ({ kind, id, version }))
        .sort((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id)),
    },
  };
}
