import fc from "fast-check";
import { expect, it } from "vitest";
import { raterConnectedness } from "./raterConnectedness.ts";
import { raterEffects } from "./raterEffects.ts";
import type { EstimatedRaterEffects, RaterEffects } from "./raterEffectsResult.ts";
import type { RaterRating } from "./raterRating.ts";

// Connected by rater 0, who meets everybody; six raters, so that variances can be estimated.
const panel = fc
  .array(fc.tuple(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 }), fc.nat(30)), {
    minLength: 8,
    maxLength: 16,
  })
  .map((rows) =>
    rows.flatMap(([values, absent], candidate): RaterRating[] =>
      values.flatMap((value, rater) =>
        rater > 0 && ((absent >> (rater - 1)) & 1) === 1
          ? []
          : [{ candidateId: `c${candidate}`, raterId: `r${rater}`, value }],
      ),
    ),
  );
const variances = { candidate: 0.8, rater: 0.3, residual: 0.5 };
const always = { variances, minimumRaters: 1_000 };
const estimated = (effects: RaterEffects): EstimatedRaterEffects => {
  if (effects.status !== "estimated") throw new Error(effects.status);
  return effects;
};
const severityOf = (effects: EstimatedRaterEffects, id: string): number =>
  effects.raters.find(({ raterId }) => raterId === id)?.severity ?? Number.NaN;
const runs = { numRuns: 60 };

it("gives the same bytes whatever order the ratings come in", () => {
  fc.assert(
    fc.property(
      panel.chain((ratings) =>
        fc.tuple(fc.constant(ratings), fc.shuffledSubarray(ratings, { minLength: ratings.length })),
      ),
      ([ratings, shuffled]) => {
        expect(JSON.stringify(raterEffects(shuffled))).toBe(JSON.stringify(raterEffects(ratings)));
        expect(raterConnectedness(shuffled)).toEqual(raterConnectedness(ratings));
      },
    ),
    runs,
  );
});

it("moves scores with a constant added to every rating, and no effect", () => {
  fc.assert(
    fc.property(panel, fc.integer({ min: -1_000, max: 1_000 }), (ratings, shift) => {
      const before = raterEffects(ratings);
      const after = raterEffects(ratings.map((rating) => ({ ...rating, value: rating.value + shift })));
      expect(after.status).toBe(before.status);
      if (before.status !== "estimated" || after.status !== "estimated") return;
      for (const [at, { severity, se }] of before.raters.entries()) {
        expect(after.raters[at]?.severity).toBeCloseTo(severity, 7);
        expect(after.raters[at]?.se).toBeCloseTo(se, 7);
      }
      for (const [at, { adjusted, adjustedRank }] of before.candidates.entries()) {
        expect((after.candidates[at]?.adjusted ?? 0) - shift).toBeCloseTo(adjusted, 7);
        expect(after.candidates[at]?.rawRank).toBe(before.candidates[at]?.rawRank);
        expect(adjustedRank).toBeGreaterThan(0);
      }
    }),
    runs,
  );
});

it("knows nobody by name: new ids, same figures", () => {
  fc.assert(
    fc.property(panel, (ratings) => {
      const renamed = ratings.map((rating) => ({
        ...rating,
        raterId: `x${9 - Number(rating.raterId.slice(1))}`,
        candidateId: `y${99 - Number(rating.candidateId.slice(1))}`,
      }));
      const [before, after] = [
        estimated(raterEffects(ratings, always)),
        estimated(raterEffects(renamed, always)),
      ];
      for (const { raterId, severity } of before.raters) {
        expect(severityOf(after, `x${9 - Number(raterId.slice(1))}`)).toBeCloseTo(severity, 9);
      }
    }),
    runs,
  );
});

it("adds a candidate's predicted deviation to the mean", () => {
  fc.assert(
    fc.property(panel, (ratings) => {
      const effects = estimated(raterEffects(ratings, always));
      const deviations = effects.candidates.map(({ adjusted }) => adjusted - effects.mean.value);
      // Predictions sum to nothing, and shrink: each leans on less than all of the variance.
      expect(deviations.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 8);
      for (const { reliability } of effects.candidates) {
        expect(reliability).toBeGreaterThan(0);
        expect(reliability).toBeLessThan(1);
      }
    }),
    runs,
  );
});

it("finds a rater's added severity, and leaves the candidates' order by least squares as it was", () => {
  fc.assert(
    fc.property(panel, fc.integer({ min: -20, max: 20 }), (ratings, shift) => {
      const shifted = ratings.map((rating) =>
        rating.raterId === "r0" ? { ...rating, value: rating.value - shift } : rating,
      );
      const [before, after] = [
        estimated(raterEffects(ratings, always)),
        estimated(raterEffects(shifted, always)),
      ];
      const moved = severityOf(after, "r0") - severityOf(before, "r0");
      // Shrinkage keeps part of it back, the mean takes another: the sign stays.
      if (shift !== 0) expect(Math.sign(moved)).toBe(Math.sign(shift));
      expect(Math.abs(moved)).toBeLessThanOrEqual(Math.abs(shift) + 1e-9);
      const [one, other] = [before.leastSquares, after.leastSquares];
      if (one.status !== "estimated" || other.status !== "estimated") throw new Error("disconnected");
      const raters = one.raters.length;
      for (const [at, { raterId, severity }] of one.raters.entries()) {
        const expected = severity + (raterId === "r0" ? shift - shift / raters : -shift / raters);
        expect(other.raters[at]?.severity).toBeCloseTo(expected, 8);
      }
      for (const [at, { adjusted }] of one.candidates.entries()) {
        expect(other.candidates[at]?.adjusted).toBeCloseTo(adjusted - shift / raters, 8);
      }
    }),
    runs,
  );
});

it("calls a bridge weak exactly where taking it out parts raters", () => {
  const pairs = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(4)), {
    minLength: 1,
    maxLength: 14,
    selector: ([candidate, rater]) => `${candidate} ${rater}`,
  });
  const groupsWithRaters = (ratings: readonly RaterRating[], raterIds: readonly string[]): number => {
    const seen = new Set(ratings.map(({ raterId }) => raterId));
    const alone = raterIds.filter((id) => !seen.has(id)).length;
    return alone + raterConnectedness(ratings).components.length;
  };
  fc.assert(
    fc.property(pairs, (list) => {
      const ratings = list.map(([candidate, rater]) => ({
        candidateId: `c${candidate}`,
        raterId: `r${rater}`,
        value: 1,
      }));
      const raterIds = [...new Set(ratings.map(({ raterId }) => raterId))];
      const base = raterConnectedness(ratings);
      const weak = new Set(base.weakBridges.map((bridge) => JSON.stringify(bridge)));
      // Groups that still hold a rater, once somebody is out; candidates left alone do not count.
      const parts = (left: readonly RaterRating[], ids: readonly string[]): number =>
        groupsWithRaters(left, ids);
      const expected = new Set<string>();
      for (const candidateId of new Set(ratings.map((rating) => rating.candidateId))) {
        const left = ratings.filter((rating) => rating.candidateId !== candidateId);
        if (parts(left, raterIds) > base.components.length)
          expected.add(JSON.stringify({ kind: "candidate", candidateId }));
      }
      for (const raterId of raterIds) {
        const left = ratings.filter((rating) => rating.raterId !== raterId);
        const others = raterIds.filter((id) => id !== raterId);
        const own = base.components.find((component) => component.raterIds.includes(raterId));
        const before = base.components.length - (own?.raterIds.length === 1 ? 1 : 0);
        if (parts(left, others) > before) expected.add(JSON.stringify({ kind: "rater", raterId }));
      }
      for (const { candidateId, raterId } of ratings) {
        const left = ratings.filter(
          (rating) => rating.candidateId !== candidateId || rating.raterId !== raterId,
        );
        if (parts(left, raterIds) > base.components.length) {
          expected.add(JSON.stringify({ kind: "pair", candidateId, raterId }));
        }
      }
      expect([...weak].sort()).toEqual([...expected].sort());
    }),
    { numRuns: 300 },
  );
});
