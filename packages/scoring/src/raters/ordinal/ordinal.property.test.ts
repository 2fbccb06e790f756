import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RaterRating } from "../raterRating.ts";
import { cumulativeLinkMixed } from "./cumulativeLinkMixed.ts";
import { manyFacetRasch } from "./manyFacetRasch.ts";

const categories = [1, 2, 3, 4];
// Five raters around candidates of different level, so that most panels can be estimated; rater 0 meets all.
const panel = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 5, maxLength: 5 }),
      fc.nat(15),
    ),
    {
      minLength: 8,
      maxLength: 14,
    },
  )
  .map((rows) =>
    rows.flatMap(([level, turns, absent], candidate): RaterRating[] =>
      turns.flatMap((turn, rater) =>
        rater > 0 && ((absent >> (rater - 1)) & 1) === 1
          ? []
          : [
              {
                candidateId: `c${candidate}`,
                raterId: `r${rater}`,
                value: Math.min(4, Math.max(1, level + turn)),
              },
            ],
      ),
    ),
  );
const runs = { numRuns: 12 };
const models = {
  manyFacetRasch: (ratings: readonly RaterRating[]) => manyFacetRasch(ratings, { categories }),
  cumulativeLinkMixed: (ratings: readonly RaterRating[]) => cumulativeLinkMixed(ratings, { categories }),
};

describe.each(Object.keys(models) as (keyof typeof models)[])("%s", (name) => {
  const model = models[name];

  it("gives the same bytes whatever order the ratings come in", () => {
    fc.assert(
      fc.property(
        panel.chain((ratings) =>
          fc.tuple(fc.constant(ratings), fc.shuffledSubarray(ratings, { minLength: ratings.length })),
        ),
        ([ratings, shuffled]) => {
          expect(JSON.stringify(model(shuffled))).toBe(JSON.stringify(model(ratings)));
        },
      ),
      runs,
    );
  });

  it("knows nobody by name: ids that sort the other way, same figures", () => {
    fc.assert(
      fc.property(panel, (ratings) => {
        const renamed = (id: string): string => `${String.fromCharCode(200 - Number(id.slice(1)))}${id}`;
        const before = model(ratings);
        const after = model(
          ratings.map((one) => ({
            ...one,
            candidateId: renamed(one.candidateId),
            raterId: renamed(one.raterId),
          })),
        );
        expect(after.status).toBe(before.status);
        if (before.status !== "estimated" || after.status !== "estimated") return;
        for (const { raterId, severity, se } of before.raters) {
          const same = after.raters.find((one) => one.raterId === renamed(raterId));
          expect(same?.severity).toBeCloseTo(severity, 6);
          expect(same?.se).toBeCloseTo(se, 6);
        }
        for (const { candidateId, place } of before.candidates) {
          expect(after.candidates.find((one) => one.candidateId === renamed(candidateId))?.place).toBeCloseTo(
            place,
            6,
          );
        }
      }),
      runs,
    );
  });

  it("the scale turned round turns every severity and place round", () => {
    fc.assert(
      fc.property(panel, (ratings) => {
        const before = model(ratings);
        const after = model(ratings.map((one) => ({ ...one, value: 5 - one.value })));
        expect(after.status).toBe(before.status);
        if (before.status !== "estimated" || after.status !== "estimated") return;
        for (const [at, { severity }] of before.raters.entries()) {
          expect(after.raters[at]?.severity).toBeCloseTo(-severity, 6);
        }
        for (const [at, { place }] of before.candidates.entries()) {
          expect(after.candidates[at]?.place).toBeCloseTo(-place, 6);
        }
      }),
      runs,
    );
  });

  it("a rater who copies another but for one lower rating is the more severe of the two", () => {
    fc.assert(
      fc.property(panel, fc.nat(30), (ratings, nth) => {
        const copied = ratings.filter(({ raterId }) => raterId === "r0");
        const lowered = copied.findIndex(({ value }, at) => at >= nth % copied.length && value > 1);
        fc.pre(lowered !== -1);
        const copy = copied.map((one, at) => ({
          ...one,
          raterId: "stricter",
          value: at === lowered ? one.value - 1 : one.value,
        }));
        const found = model([...ratings, ...copy]);
        fc.pre(found.status === "estimated");
        const severityOf = (id: string): number =>
          found.status === "estimated" ? (found.raters.find((one) => one.raterId === id)?.severity ?? 0) : 0;
        expect(severityOf("stricter")).toBeGreaterThan(severityOf("r0"));
      }),
      runs,
    );
  });

  it("never gives a figure that is not one", () => {
    const scarce = fc.array(
      fc.record({
        candidateId: fc.integer({ min: 0, max: 4 }).map((nth) => `c${nth}`),
        raterId: fc.integer({ min: 0, max: 5 }).map((nth) => `r${nth}`),
        value: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 24 },
    );
    fc.assert(
      fc.property(scarce, (ratings) => {
        const found = model(ratings);
        // JSON writes NaN and the infinities as null.
        expect(JSON.stringify(found)).not.toContain("null");
        if (found.status === "estimated") for (const { se } of found.raters) expect(se).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

it("in the Rasch model the raters' sums order their severities where everybody rated everybody", () => {
  // With every candidate rated by everybody, a rater's sum is sufficient for the severity.
  const complete = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 }), {
    minLength: 6,
    maxLength: 12,
  });
  fc.assert(
    fc.property(complete, (rows) => {
      const found = manyFacetRasch(
        rows.flatMap((row, c) => row.map((value, r) => ({ candidateId: `c${c}`, raterId: `r${r}`, value }))),
        { categories },
      );
      fc.pre(found.status === "estimated");
      if (found.status !== "estimated") return;
      const sums = [0, 1, 2, 3].map((r) => rows.reduce((sum, row) => sum + (row[r] ?? 0), 0));
      for (const [a, one] of found.raters.entries()) {
        for (const [b, other] of found.raters.entries()) {
          const difference = (sums[a] ?? 0) - (sums[b] ?? 0);
          if (difference > 0) expect(one.severity).toBeLessThan(other.severity);
          if (difference === 0) expect(one.severity).toBeCloseTo(other.severity, 9);
        }
      }
    }),
    runs,
  );
});
