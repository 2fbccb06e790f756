import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intersect } from "./intersect.ts";
import type { IntervalSet } from "./intervalSet.ts";
import { intervalSetOf } from "./intervalSetOf.ts";
import { intervalsOf } from "./intervalsOf.ts";
import { normalise } from "./normalise.ts";
import { subtract } from "./subtract.ts";
import { union } from "./union.ts";

const size = 40;
const stretches = fc.array(fc.tuple(fc.nat(size), fc.nat(size)), { maxLength: 12 });
/** Which of the instants 0 to 39 lie inside: an independent form of the same set. */
const members = (pairs: readonly (readonly [number, number])[]): boolean[] =>
  Array.from({ length: size }, (_, at) => pairs.some(([start, end]) => start <= at && at < end));
const membersOf = (set: IntervalSet): boolean[] =>
  members(
    Array.from({ length: set.length / 2 }, (_, index) => [
      set[2 * index] as number,
      set[2 * index + 1] as number,
    ]),
  );
const isNormal = (set: IntervalSet): boolean =>
  set.every((bound, index) => index === 0 || bound > (set[index - 1] as number));

describe("interval sets", () => {
  it("hold what their stretches hold, sorted, neither overlapping nor touching", () => {
    fc.assert(
      fc.property(stretches, (pairs) => {
        const set = normalise(pairs.flat());
        expect(isNormal(set)).toBe(true);
        expect(membersOf(set)).toEqual(members(pairs));
      }),
    );
  });

  it("unite, intersect and subtract member by member", () => {
    fc.assert(
      fc.property(stretches, stretches, (first, second) => {
        const [a, b] = [normalise(first.flat()), normalise(second.flat())];
        const [inA, inB] = [membersOf(a), membersOf(b)];
        const results: [IntervalSet, (index: number) => boolean][] = [
          [union(a, b), (index) => (inA[index] || inB[index]) === true],
          [intersect(a, b), (index) => (inA[index] && inB[index]) === true],
          [subtract(a, b), (index) => inA[index] === true && inB[index] !== true],
        ];
        for (const [set, belongs] of results) {
          expect(isNormal(set)).toBe(true);
          expect(membersOf(set)).toEqual(inA.map((_, index) => belongs(index)));
        }
      }),
    );
  });

  it("do not depend on the order of their stretches", () => {
    fc.assert(
      fc.property(stretches, (pairs) => {
        expect(normalise([...pairs].reverse().flat())).toEqual(normalise(pairs.flat()));
      }),
    );
  });

  it("go to documents and back", () => {
    fc.assert(
      fc.property(stretches, (pairs) => {
        const set = normalise(pairs.flat());
        expect(intervalSetOf(intervalsOf(set))).toEqual(set);
      }),
    );
  });

  it("take nothing from nothing", () => {
    const nothing = new Float64Array(0);
    expect(union()).toEqual(nothing);
    expect(subtract(nothing, Float64Array.of(0, 1))).toEqual(nothing);
    expect(intersect(nothing, Float64Array.of(0, 1))).toEqual(nothing);
  });
});
