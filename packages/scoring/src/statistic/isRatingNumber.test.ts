import fc from "fast-check";
import { expect, it } from "vitest";
import { isRatingNumber } from "./isRatingNumber.ts";
import { ratingNumberIssue } from "./ratingNumberIssue.ts";

it("takes every number that somebody could have given, and none whose powers overflow or vanish", () => {
  for (const rating of [0, -0, 1, -3.5, 1e9 + 1e-6, 1e-9, 1e50, -1e50, 1e-50]) expect(isRatingNumber(rating)).toBe(true);
  for (const rating of [1.1e50, -1e160, 0.9e-50, 5e-324, Number.NaN, Number.NEGATIVE_INFINITY, "3", null, undefined, 3n]) {
    expect(isRatingNumber(rating)).toBe(false);
  }
});

it("leaves room for the sixth power of any difference of a million ratings", () => {
  const rating = fc.double({ noNaN: true, noDefaultInfinity: true }).filter(isRatingNumber);
  fc.assert(
    fc.property(rating, rating, (one, other) => {
      const difference = Math.abs(one - other);
      const square = difference * difference;
      expect(Number.isFinite(1e6 * square * square * square) && (difference === 0 || square * square > 0)).toBe(true);
    }),
  );
});

it("says which of the two it is, without the rating", () => {
  expect(ratingNumberIssue(1e160, [0])).toMatchObject({ code: "scoring/rating-out-of-range", path: [0] });
  expect(ratingNumberIssue("7654321", [0])).toMatchObject({ code: "scoring/rating-not-finite", path: [0] });
  expect(JSON.stringify(ratingNumberIssue(1e160, [0]))).not.toContain("160");
});
