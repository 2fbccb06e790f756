import {
  type Id,
  type Issue,
  issue,
  pluginConfig,
  type PluginReference,
  type PluginRegistry,
  type Rubric,
} from "@samtal/core";
import type { CombinationRule } from "../combination/combinationRule.ts";
import type { MustHaveRule } from "../plugins/mustHaveRule.ts";
import { panelMean } from "../plugins/panelMean.ts";
import type { ScaleRange } from "../plugins/scalePlugin.ts";
import type { ScoringPlugin } from "../plugins/scoringPlugin.ts";
import { type PreparedScale, preparedScale } from "./preparedScale.ts";
import { unknownPlugin } from "./unknownPlugin.ts";

/** Beyond this a weighted sum could leave the range of a double. */
const largestNumber = 1e12;

/** By competency, the scale that its ratings must be on; none where it could not be read. */
export type RatingRules = ReadonlyMap<
  string,
  { readonly scaleId: Id<"scale">; readonly scale: PreparedScale | undefined }
>;

/** What a rubric says, with its plugins looked up, and everything that keeps it from being combined. */
export interface RubricReading {
  readonly issues: readonly Issue[];
  readonly combination: { readonly plugin: CombinationRule; readonly config: unknown } | undefined;
  readonly mustHave: { readonly plugin: MustHaveRule; readonly config: unknown } | undefined;
  readonly competencies: readonly {
    readonly id: Id<"competency">;
    readonly weight: number;
    readonly scaleId: Id<"scale">;
    readonly scale: PreparedScale;
    readonly threshold: number | null;
  }[];
  readonly ratingRules: RatingRules;
}

/**
 * Reads a rubric with all its issues at once.
 *
 * All scales must span the same range: a weight between a scale of 1-5 and one of 0-100 would mean nothing, and
 * the bounds could miss the score.
 */
export function rubricReading(rubric: Rubric, registry: PluginRegistry<ScoringPlugin>): RubricReading {
  const issues: Issue[] = [];
  const combination = resolved(registry, "combination-rule", rubric.combination, ["rubric", "combination"], issues);
  const mustHave = resolved(
    registry,
    "must-have-rule",
    rubric.mustHaveRule ?? { id: panelMean.id },
    ["rubric", "mustHaveRule"],
    issues,
  );
  const scales = readScales(rubric, registry, issues);
  const competencies = rubric.competencies.flatMap((competency, at) => {
    const { competencyId: id, scaleId, weight, mustHave: must } = competency;
    const scale = scales.get(scaleId);
    if (scale === undefined) return [];
    const threshold = must === undefined ? undefined : scale.numberOf(leastOf(must));
    if (must !== undefined && threshold === undefined) {
      const path = ["rubric", "competencies", at, "mustHave"];
      issues.push(issue("scoring/must-have-off-scale", path, { competencyId: id, scaleId }));
    }
    return [{ id, weight, scaleId, scale, threshold: threshold ?? null }];
  });
  issues.push(...rangeIssues(rubric, scales));
  const path = ["rubric", "combination", "id"];
  const needs = combination?.plugin.needs ?? [];
  if (needs.includes("positive-scale") && competencies.some(({ scale }) => scale.range.lowest <= 0)) {
    issues.push(issue("scoring/rule-needs-positive-scale", path, { combination: rubric.combination.id }));
  }
  if (needs.includes("must-have") && rubric.competencies.every((competency) => competency.mustHave === undefined)) {
    issues.push(issue("scoring/rule-needs-must-have", path, { combination: rubric.combination.id }));
  }
  const ratingRules = new Map(
    rubric.competencies.map(({ competencyId, scaleId }) => [competencyId, { scaleId, scale: scales.get(scaleId) }]),
  );
  return { issues, combination, mustHave, competencies, ratingRules };
}

function resolved<Kind extends "combination-rule" | "must-have-rule">(
  registry: PluginRegistry<ScoringPlugin>,
  kind: Kind,
  { id, config }: PluginReference,
  path: readonly (string | number)[],
  issues: Issue[],
): { plugin: Extract<ScoringPlugin, { kind: Kind }>; config: unknown } | undefined {
  const plugin = registry.find(kind, id);
  if (plugin === undefined) {
    issues.push(unknownPlugin(registry, kind, [...path, "id"]));
    return undefined;
  }
  const validated = pluginConfig(plugin, config, [...path, "config"]);
  if (validated.status === "ok") return { plugin, config: validated.value };
  issues.push(...validated.issues);
  return undefined;
}

/** The scales that competencies are rated on; codes without an order are left to {@link rangeIssues}. */
function readScales(
  { scales, competencies }: Rubric,
  registry: PluginRegistry<ScoringPlugin>,
  issues: Issue[],
): Map<string, PreparedScale> {
  const used = new Set<string>(competencies.map(({ scaleId }) => scaleId));
  const prepared = new Map<string, PreparedScale>();
  for (const [at, scale] of scales.entries()) {
    if (!used.has(scale.id) || scale.kind === "nominal") continue;
    const preparation = preparedScale(scale, registry, ["rubric", "scales", at]);
    if (preparation.status === "ok") prepared.set(scale.id, preparation.scale);
    else issues.push(...preparation.issues);
  }
  return prepared;
}

function rangeIssues(rubric: Rubric, scales: ReadonlyMap<string, PreparedScale>): Issue[] {
  const nominal = new Set<string>(rubric.scales.flatMap(({ kind, id }) => (kind === "nominal" ? [id] : [])));
  const issues: Issue[] = [];
  let first: ScaleRange | undefined;
  for (const [at, { competencyId, scaleId }] of rubric.competencies.entries()) {
    const path = ["rubric", "competencies", at, "scaleId"];
    if (nominal.has(scaleId)) issues.push(issue("scoring/nominal-not-averaged", path, { competencyId, scaleId }));
    const range = scales.get(scaleId)?.range;
    if (range === undefined) continue;
    if (Math.max(-range.lowest, range.highest) > largestNumber) {
      issues.push(issue("scoring/scale-too-large", path, { scaleId, largest: largestNumber }));
    }
    first ??= range;
    if (range.lowest !== first.lowest || range.highest !== first.highest) {
      issues.push(issue("scoring/scale-ranges-differ", path, { competencyId, scaleId }));
    }
  }
  return issues;
}

type MustHave = NonNullable<Rubric["competencies"][number]["mustHave"]>;

function leastOf(must: MustHave): { on: "level"; level: string } | { on: "value"; value: number } {
  return must.on === "level" ? { on: "level", level: must.minimumLevel } : { on: "value", value: must.minimumValue };
}
