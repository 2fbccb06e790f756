import { expect, it } from "vitest";
import { competitionRanks } from "./competitionRanks.ts";

const ranks = (values: readonly number[], tolerance = 0): number[] => [
  ...competitionRanks(Float64Array.from(values), tolerance),
];

it("ranks from the highest, equals sharing the better rank", () => {
  expect(ranks([2, 5, 3, 5, 1])).toEqual([4, 1, 3, 1, 5]);
  expect(ranks([])).toEqual([]);
});

it("measures the tolerance from the first of a group, so that equals do not chain", () => {
  expect(ranks([1, 0.9, 0.8], 0.15)).toEqual([1, 1, 3]);
});
