import * as fc from "fast-check";
import type { CombinationRule, CombinedValue, WeightedValue } from "../../combination/combinationRule.ts";
import { reaches } from "../../reaches.ts";
import { callLaws, quietly } from "./callLaws.ts";
import { type LawCheck, lawCheck } from "./lawCheck.ts";

/** The laws of a combination rule: four that its kind demands, and that its shares add up. */
export function combinationLaws(rule: CombinationRule, config: unknown): LawCheck[] {
  const many = lawsOver({ least: 9, most: 40, highest: 100 }, rule, config);
  return lawsOver({ least: 1, most: 8, highest: 10 }, rule, config).map(({ law, counterexample }, at) => ({
    law,
    // Few and low values first: they show what is wrong in the smallest way. Some rules break only at many or high ones.
    counterexample: (runs) =>
      counterexample(runs) ?? many[at]?.counterexample({ ...runs, numRuns: Math.ceil(runs.numRuns / 8) }),
  }));
}

function lawsOver(range: PartsRange, rule: CombinationRule, config: unknown): LawCheck[] {
  const parts = partsFor(rule, range);
  const combine = (given: readonly WeightedValue[]): CombinedValue | undefined =>
    quietly(() => rule.combine(given, config)) ?? undefined;
  const valueOf = (given: readonly WeightedValue[]): number | undefined => combine(given)?.value;
  const positioned = fc.record({ parts, at: fc.nat({ max: 7 }), by: fc.integer({ min: 1, max: 40 }) });
  return [
    ...callLaws(parts, config, (given) => {
      const combined = rule.combine(given, config);
      // Every input has a must-have where the rule needs one, so there is always a figure.
      if (combined === null) throw new TypeError("no figure");
      return combined;
    }),
    lawCheck("adds-up", parts, (given) => {
      const combined = combine(given);
      return combined === undefined || addsUp(rule, combined, given);
    }),
    lawCheck("bounded", parts, (given) => {
      const value = valueOf(given);
      const values = given.map((part) => part.value);
      return value === undefined || (reaches(value, Math.min(...values)) && reaches(Math.max(...values), value));
    }),
    lawCheck("idempotent", fc.record({ parts, value: figure(rule, range.highest) }), ({ parts: given, value }) => {
      const combined = valueOf(given.map((part) => ({ ...part, value })));
      return combined === undefined || close(combined, value);
    }),
    lawCheck("permutation-invariant", positioned, ({ parts: given, at }) => {
      const turned = [...given.slice(at % given.length), ...given.slice(0, at % given.length)];
      const value = valueOf(given);
      return [turned, turned.toReversed()].every((other) => {
        const again = valueOf(other);
        return value === undefined || again === undefined ? value === again : close(value, again);
      });
    }),
    lawCheck("monotone", positioned, ({ parts: given, at, by }) => {
      const raised = given.map((part, nth) => (nth === at % given.length ? { ...part, value: part.value + by / 10 } : part));
      const [before, after] = [valueOf(given), valueOf(raised)];
      return before === undefined || after === undefined || reaches(after, before);
    }),
  ];
}

interface PartsRange {
  readonly least: number;
  readonly most: number;
  /** The highest value. */
  readonly highest: number;
}

/** So many values, tied ones among them, on a scale that the rule takes. */
function partsFor(rule: CombinationRule, { least, most, highest }: PartsRange): fc.Arbitrary<WeightedValue[]> {
  const needsMust = rule.needs?.includes("must-have") === true;
  const part = fc.record({
    value: figure(rule, highest),
    weight: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10)),
    ...(needsMust ? { mustHave: fc.boolean() } : {}),
  });
  const parts = fc.array(part, { minLength: least, maxLength: most });
  return needsMust ? parts.map(([first, ...others]) => [{ ...first, mustHave: true } as WeightedValue, ...others]) : parts;
}

function figure(rule: CombinationRule, highest: number): fc.Arbitrary<number> {
  const lowest = rule.needs?.includes("positive-scale") === true ? 1 : -5;
  return fc.oneof(
    fc.integer({ min: lowest, max: 5 }),
    fc.integer({ min: lowest * 10, max: highest * 10 }).map((tenths) => tenths / 10),
  );
}

function addsUp(rule: CombinationRule, { value, shares }: CombinedValue, parts: readonly WeightedValue[]): boolean {
  if (!Array.isArray(shares) || shares.length !== parts.length) return false;
  if (!shares.every((share) => share >= 0)) return false;
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const sum = parts.reduce((total, part, at) => total + (shares[at] ?? 0) * part.value, 0);
  return close(sum, value) && (rule.contributions === "attributions" || close(whole, 1));
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
