import { type Issue, issue, type Rubric } from "@samtal/core";
import type { CombinationRule } from "../combination/combinationRule.ts";
import { scaleRange } from "./scaleRange.ts";

/** Beyond this a weighted sum could leave the range of a double. */
const largestNumber = 1e12;

/**
 * Everything that keeps a rubric from being combined at all.
 *
 * All scales must span the same range: a weight between a scale of 1-5 and one of 0-100 would mean nothing, and
 * the bounds could miss the score.
 */
export function rubricIssues(rubric: Rubric, rules: Readonly<Record<string, CombinationRule>>): Issue[] {
  const issues: Issue[] = [];
  const { id } = rubric.combination;
  if (!Object.hasOwn(rules, id) || rules[id]?.id !== id) {
    const known = Object.values(rules).map(({ id }) => id).sort().join(" ");
    issues.push(issue("scoring/unknown-combination", ["rubric", "combination", "id"], { known }));
  }
  let first: { lowest: number; highest: number } | undefined;
  for (const [at, { competencyId, scaleId }] of rubric.competencies.entries()) {
    const scale = rubric.scales.find(({ id }) => id === scaleId);
    if (scale === undefined) continue;
    const path = ["rubric", "competencies", at, "scaleId"];
    if (scale.kind === "nominal" || scale.kind === "plugin") {
      issues.push(issue("scoring/nominal-not-averaged", path, { competencyId, scaleId }));
      continue;
    }
    const range = scaleRange(scale);
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
