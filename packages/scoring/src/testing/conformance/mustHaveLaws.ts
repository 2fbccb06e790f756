import * as fc from "fast-check";
import type { MustHaveCell, MustHaveRule } from "../../plugins/mustHaveRule.ts";
import { callLaws, quietly } from "./callLaws.ts";
import { type LawCheck, lawCheck } from "./lawCheck.ts";

const tenths = fc.integer({ min: 0, max: 50 }).map((value) => value / 10);
const cell: fc.Arbitrary<MustHaveCell> = fc.oneof(
  { weight: 3, arbitrary: tenths.map((value): MustHaveCell => ({ value, state: "rated" })) },
  { weight: 1, arbitrary: fc.constant<MustHaveCell>({ value: null, state: "missing" }) },
  { weight: 1, arbitrary: fc.constant<MustHaveCell>({ value: null, state: "not-applicable" }) },
);
const panel = fc.record({ cells: fc.array(cell, { maxLength: 6 }), threshold: tenths });
const positioned = fc.record({
  cells: fc.array(cell, { minLength: 1, maxLength: 6 }),
  threshold: tenths,
  at: fc.nat({ max: 5 }),
  by: fc.integer({ min: 1, max: 50 }),
});

/** The laws of a must-have rule: order-free, monotone, and what nobody rated is unknown. */
export function mustHaveLaws(rule: MustHaveRule, config: unknown): LawCheck[] {
  const judge = (cells: readonly MustHaveCell[], threshold: number): string | undefined =>
    quietly(() => rule.judge(cells, threshold, config));
  return [
    ...callLaws(panel, config, ({ cells, threshold }) => rule.judge(cells, threshold, config)),
    lawCheck("three-valued", panel, ({ cells, threshold }) => {
      const verdict = judge(cells, threshold);
      return verdict === undefined || ["met", "not-met", "unknown"].includes(verdict);
    }),
    lawCheck("unknown-stays-unknown", panel, ({ cells, threshold }) => {
      const verdict = judge(cells.filter(({ value }) => value === null), threshold);
      return verdict === undefined || verdict === "unknown";
    }),
    lawCheck("permutation-invariant", positioned, ({ cells, threshold, at }) => {
      const turned = [...cells.slice(at % cells.length), ...cells.slice(0, at % cells.length)];
      const verdict = judge(cells, threshold);
      return judge(turned, threshold) === verdict && judge(turned.toReversed(), threshold) === verdict;
    }),
    lawCheck("monotone", positioned, ({ cells, threshold, at, by }) => {
      const raised = cells.map((one, nth) =>
        nth === at % cells.length && one.value !== null ? { ...one, value: one.value + by / 10 } : one,
      );
      const [before, after] = [judge(cells, threshold), judge(raised, threshold)];
      return before === undefined || after === undefined || rank(after) >= rank(before);
    }),
  ];
}

/** From the worst verdict to the best. */
const rank = (verdict: string): number => ["not-met", "unknown", "met"].indexOf(verdict);
