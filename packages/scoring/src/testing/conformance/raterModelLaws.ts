import * as fc from "fast-check";
import type { RaterModel, RaterModelFit, RaterModelRating } from "../../plugins/raterModel.ts";
import { callLaws, quietly } from "./callLaws.ts";
import { type LawCheck, lawCheck } from "./lawCheck.ts";

const ratings: fc.Arbitrary<RaterModelRating[]> = fc.uniqueArray(
  fc.record({
    candidateId: fc.integer({ min: 0, max: 5 }).map((nth) => `candidate_${nth}`),
    raterId: fc.integer({ min: 0, max: 4 }).map((nth) => `interviewer_${nth}`),
    value: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 20, selector: ({ candidateId, raterId }) => `${candidateId} ${raterId}` },
);

/** The laws of a rater model: order-free, and no figure that is not one. */
export function raterModelLaws(model: RaterModel, config: unknown): LawCheck[] {
  const fit = (given: readonly RaterModelRating[]): RaterModelFit | undefined => quietly(() => model.fit(given, config));
  return [
    ...callLaws(ratings, config, (given) => model.fit(given, config)),
    lawCheck("finite", ratings, (given) => {
      const fitted = fit(given);
      if (fitted?.status !== "fitted") return true;
      const figures = [
        ...fitted.raters.map(({ severity, se }) => [severity, se] as const),
        ...fitted.candidates.map(({ adjusted, se }) => [adjusted, se] as const),
      ];
      return figures.every(([figure, se]) => Number.isFinite(figure) && Number.isFinite(se) && se >= 0);
    }),
    lawCheck("permutation-invariant", ratings, (given) => same(fit(given), fit(given.toReversed()))),
  ];
}

/** The same figures for the same ids, but for rounding. */
function same(a: RaterModelFit | undefined, b: RaterModelFit | undefined): boolean {
  if (a?.status !== "fitted" || b?.status !== "fitted") return a?.status === b?.status;
  const figures = ({ raters, candidates }: typeof a): Map<string, number> =>
    new Map([
      ...raters.flatMap(({ raterId, severity, se }) => [[`${raterId} figure`, severity], [`${raterId} se`, se]] as const),
      ...candidates.flatMap(({ candidateId, adjusted, se }) => [[`${candidateId} figure`, adjusted], [`${candidateId} se`, se]] as const),
    ]);
  const [left, right] = [figures(a), figures(b)];
  return left.size === right.size && [...left].every(([key, value]) => Math.abs(value - (right.get(key) ?? Number.NaN)) <= 1e-6);
}
