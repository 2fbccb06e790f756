import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignSeats } from "./assignSeats.ts";
import { sharedSeats } from "./sharedSeats.ts";

const pools = fc.array(fc.uniqueArray(fc.nat(5), { maxLength: 4 }), { maxLength: 6 });

describe("sharedSeats", () => {
  it("finds places with too few people between them exactly where not all can be seated (Hall)", () => {
    fc.assert(
      fc.property(pools, (places) => {
        const shared = sharedSeats(places);
        expect(shared === undefined).toBe(assignSeats(places) !== undefined);
        if (!shared) return;
        const everyone = new Set(shared.places.flatMap((place) => places[place] ?? []));
        expect([...everyone].sort((a, b) => a - b)).toEqual(shared.people);
        expect(shared.people.length).toBeLessThan(shared.places.length);
        expect(new Set(shared.places).size).toBe(shared.places.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it("names an empty pool by itself, and nothing where there is no place", () => {
    expect(sharedSeats([[1, 2], []])).toEqual({ places: [1], people: [] });
    expect(sharedSeats([])).toBeUndefined();
  });

  it("leaves places out that have people enough", () =>
    expect(sharedSeats([[1, 2, 3], [4], [2, 3], [4]])).toEqual({ places: [1, 3], people: [4] }));
});
