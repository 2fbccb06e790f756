import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareText } from "./compareText.ts";

const text = fc.string({ unit: "binary", maxLength: 3 });

describe("compareText", () => {
  it("is a total order: 0 only for equals, opposite when swapped, transitive", () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(compareText(a, b) === 0).toBe(a === b);
        expect(compareText(a, b) + compareText(b, a)).toBe(0);
        if (compareText(a, b) < 0 && compareText(b, c) < 0) expect(compareText(a, c)).toBeLessThan(0);
      }),
    );
  });

  it("sorts permuted ids alike, capitals before small letters and å after z, in every locale", () => {
    const sorted = ["id_10", "id_9", "id_B", "id_a", "id_z", "id_å"];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (ids) => {
        expect(ids.toSorted(compareText)).toEqual(sorted);
      }),
    );
  });
});
