import * as fc from "fast-check";
import * as z from "zod";
import { evidenceSchema } from "../../models/assessment/evidence.ts";
import { type Rating, ratingSchema } from "../../models/assessment/rating.ts";
import { parseScorecard, type Scorecard, scorecardSchema } from "../../models/assessment/scorecard.ts";
import { arbitraryInstant } from "./arbitraryInstant.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Scorecards, drafts and sealed, with every kind of missing rating; sealed ones may be amended. */
export function arbitraryScorecard(): fc.Arbitrary<Scorecard> {
  const { ratings: _, evidence: __, sealedAt: ___, amendments: ____, ...rest } = scorecardSchema.shape;
  const ratings = fc.uniqueArray(arbitraryOf(ratingSchema), {
    maxLength: 6,
    comparator: (a, b) => a.id === b.id || a.competencyId === b.competencyId,
  });
  return fc
    .record({
      card: arbitraryOf(z.strictObject(rest)),
      ratings,
      evidence: fc.uniqueArray(arbitraryOf(evidenceSchema), { maxLength: 4, selector: ({ id }) => id }),
      sealedAt: fc.option(arbitraryInstant({ until: sealedUntil })),
      amendedAt: fc.option(arbitraryInstant({ from: sealedUntil })),
    })
    .map(({ card, ratings, evidence, sealedAt, amendedAt }) => {
      const ids = evidence.map(({ id }) => id);
      const amended = sealedAt !== null && amendedAt !== null && ratings.length > 0;
      const rested = ratings.map((rating) => restingOn(rating, ids));
      return parseScorecard({
        ...card,
        ratings: rested,
        evidence,
        sealedAt,
        amendments: amended
          ? [{ at: amendedAt, reason: "A slip of the pen.", ratings: rested.slice(0, 1) }]
          : [],
      });
    });
}

const sealedUntil = Date.UTC(2030, 0);

/** A rating rests on as many of the card's notes as it named. */
function restingOn(rating: Rating, ids: readonly string[]): object {
  return rating.state === "rated"
    ? { ...rating, evidenceIds: ids.slice(0, rating.evidenceIds.length) }
    : rating;
}
