import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastCostSeats } from "./leastCostSeats.ts";

/** Every way to give each place somebody of its pool, nobody two. */
function* every(
  pools: readonly (readonly number[])[],
  taken: readonly number[] = [],
): Generator<readonly number[]> {
  const pool = pools[taken.length];
  if (!pool) yield taken;
  else for (const person of pool) if (!taken.includes(person)) yield* every(pools, [...taken, person]);
}

const problems = fc
  .array(
    fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(9)), { minLength: 1, maxLength: 5, selector: ([who]) => who }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((places) => places.map((place) => [...place].sort(([a], [b]) => a - b)))
  .map((places) => ({
    pools: places.map((place) => place.map(([who]) => who)),
    costs: places.map((place) => place.map(([, cost]) => cost)),
  }));

/** Few costs, so that most problems have several cheapest answers. */
const ties = problems.map(({ pools, costs }) => ({
  pools,
  costs: costs.map((each) => each.map((cost) => (cost < 7 ? 0 : 2 ** 40))),
}));

const costOf = (
  { pools, costs }: { pools: number[][]; costs: number[][] },
  assigned: readonly number[],
): number =>
  assigned.reduce(
    (sum, person, place) => sum + (costs[place]?.[pools[place]?.indexOf(person) ?? -1] ?? Number.NaN),
    0,
  );

describe("leastCostSeats", () => {
  it("is the first of the cheapest of all assignments, and finds one exactly where there is one", () => {
    fc.assert(
      fc.property(fc.oneof(problems, ties), (problem) => {
        // In order: the pools are ascending, so the first of the cheapest is the lowest of them.
        const all = [...every(problem.pools)];
        const found = leastCostSeats(problem.pools, problem.costs);
        expect(found === undefined).toBe(all.length === 0);
        if (!found) return;
        const least = Math.min(...all.map((each) => costOf(problem, each)));
        expect(found).toEqual(all.find((each) => costOf(problem, each) === least));
      }),
      { numRuns: 2_000 },
    );
  });

  it("stays exact with costs as large as the weights of seats left open", () => {
    const open = 2 ** 46;
    expect(
      leastCostSeats(
        [
          [0, 1],
          [0, 9],
        ],
        [
          [0, 3],
          [2, open],
        ],
      ),
    ).toEqual([1, 0]);
    expect(
      leastCostSeats(
        [
          [0, 1],
          [1, 9],
        ],
        [
          [open, 1],
          [0, open],
        ],
      ),
    ).toEqual([0, 1]);
  });

  it("seats nobody twice, and says so of pools that are too small", () => {
    expect(leastCostSeats([], [])).toEqual([]);
    expect(leastCostSeats([[0], [0]], [[0], [0]])).toBeUndefined();
    expect(leastCostSeats([[0], []], [[0], []])).toBeUndefined();
  });
});
