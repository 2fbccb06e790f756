import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { optimalSelection, type SelectionItem, selectionValue } from "./optimalSelection.ts";

const competencies = 3;
const bank = fc
  .array(
    fc.record({
      competency: fc.nat({ max: competencies - 1 }),
      kind: fc.constantFrom("behavioural" as const, "situational" as const, "other" as const),
      seconds: fc.oneof(fc.constantFrom(180, 240, 360), fc.integer({ min: 1, max: 400 })),
      importance: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 10 },
  )
  .map((items): SelectionItem[] => items.map((item, at) => ({ id: `question_${at}`, ...item })));
const time = fc.integer({ min: 0, max: 1500 });

const fields = (items: readonly SelectionItem[]): number[] => {
  const { covered, twice, mixed, importance } = selectionValue(items);
  return [covered, twice, mixed, importance];
};
const secondsOf = (items: readonly SelectionItem[]): number => items.reduce((sum, item) => sum + item.seconds, 0);
const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, nth) => value !== b[nth]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
};

/** Tries every subset. */
function bruteForce(items: readonly SelectionItem[], seconds: number): { value: number[]; seconds: number } {
  let best = { value: [0, 0, 0, 0], seconds: 0 };
  for (let mask = 1; mask < 2 ** items.length; mask += 1) {
    const subset = items.filter((_, at) => mask & (1 << at));
    const used = secondsOf(subset);
    if (used > seconds) continue;
    const value = fields(subset);
    const better = compare(value, best.value);
    if (better > 0 || (better === 0 && used < best.seconds)) best = { value, seconds: used };
  }
  return best;
}

const chosenOf = (items: readonly SelectionItem[], seconds: number): SelectionItem[] => {
  const ids = new Set(optimalSelection(items, competencies, seconds));
  return items.filter(({ id }) => ids.has(id));
};

describe("optimalSelection", () => {
  it("is worth what the best of all subsets is, in as little time", () => {
    fc.assert(
      fc.property(bank, time, (items, seconds) => {
        const chosen = chosenOf(items, seconds);
        expect({ value: fields(chosen), seconds: secondsOf(chosen) }).toEqual(bruteForce(items, seconds));
      }),
      { numRuns: 300 },
    );
  });

  it("takes a question that uses up the time, and none that is a second longer", () => {
    const item = { id: "question_1", competency: 0, kind: "other", seconds: 360, importance: 1 } as const;
    expect(optimalSelection([item], 1, 360)).toEqual(["question_1"]);
    expect(optimalSelection([item], 1, 359)).toEqual([]);
  });

  it("chooses the same from a bank in another order", () => {
    const shuffled = bank.chain((items) =>
      fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
    );
    fc.assert(
      fc.property(shuffled, time, ([items, others], seconds) => {
        expect(optimalSelection(others, competencies, seconds)).toEqual(optimalSelection(items, competencies, seconds));
      }),
    );
  });

  it("is worth no less with more time", () => {
    fc.assert(
      fc.property(bank, time, fc.nat({ max: 300 }), (items, seconds, more) => {
        const [less, then] = [fields(chosenOf(items, seconds)), fields(chosenOf(items, seconds + more))];
        expect(compare(then, less)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
