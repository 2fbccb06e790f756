import { type Id, issue, SamtalError } from "@samtal/core";
import { epochDayOf, type LocalDate } from "@samtal/core/time";
import type { RetentionFacts } from "../facts/retentionFacts.ts";
import type { DataItem } from "../items/dataItem.ts";
import { policyHash } from "../policies/policyHash.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import { requireInForce } from "./evaluate.ts";
import { evaluateItem } from "./evaluateItem.ts";
import type { Evaluation } from "./evaluation.ts";
import { factIndex } from "./factIndex.ts";
import { inSourceOrder } from "./inSourceOrder.ts";
import { requireKnownClaims } from "./requireKnownClaims.ts";
import type { RetentionPlanOptions } from "./retentionPlanOptions.ts";

/**
 * Evaluates items one after the other, sources first, and remembers only those that others derive from: of a hundred
 * thousand items the evaluations alone are hundreds of megabytes.
 *
 * @param visit - hears of each item with its evaluation, in source order
 * @returns the policy's hash
 * @throws SamtalError as `planRetention`
 */
export function evaluateEach(
  items: readonly DataItem[],
  facts: RetentionFacts,
  policy: RetentionPolicy,
  day: LocalDate,
  options: RetentionPlanOptions,
  visit: (evaluation: Evaluation, item: DataItem) => void,
): string {
  requireInForce(policy, day);
  requireKnownClaims(facts, policy);
  requireCovered(items, policy);
  const hash = policyHash(policy);
  const index = factIndex(facts);
  const isSource = new Set(items.flatMap(({ sourceIds }) => sourceIds));
  const sources = new Map<Id<"item">, Evaluation>();
  const context = { ...options, sources };
  const today = epochDayOf(day);
  for (const item of inSourceOrder(items)) {
    const evaluation = evaluateItem({ item, index, policy, policyHash: hash, today, context });
    if (isSource.has(item.id)) sources.set(item.id, evaluation);
    visit(evaluation, item);
  }
  return hash;
}

/** Nothing keeps an item that no claim is about: a gap in the policy would read as an order to erase. */
function requireCovered(items: readonly DataItem[], policy: RetentionPolicy): void {
  const covered = new Set(policy.claims.flatMap(({ categories }) => categories));
  SamtalError.throwIfAny(
    items.flatMap(({ category }, position) =>
      covered.has(category) ? [] : [issue("retention/category-uncovered", ["items", position, "category"], { category })],
    ),
  );
}
