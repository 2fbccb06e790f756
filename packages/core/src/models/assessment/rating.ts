import * as z from "zod";
import { idSchema } from "../../ids/id.ts";
import { levelKeySchema } from "../guide/scale.ts";

const common = {
  id: idSchema("rating"),
  competencyId: idSchema("competency"),
  questionId: idSchema("question")
    .exactOptional()
    .describe("The question whose answer is rated, where one is."),
};

/** The schema of a {@link GivenRating}. */
export const givenRatingSchema = z.strictObject({
  state: z.literal("rated"),
  ...common,
  rated: z.discriminatedUnion("on", [
    z.strictObject({ on: z.literal("level"), level: levelKeySchema }),
    z.strictObject({ on: z.literal("value"), value: z.number() }),
  ]),
  evidenceIds: z.array(idSchema("evidence")).describe("The notes that the rating rests on."),
});

/** The schema of a {@link MissingRating}. */
export const missingRatingSchema = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("not-rated"), ...common }).describe("The rater left it out."),
  z
    .strictObject({ state: z.literal("not-applicable"), ...common })
    .describe("It was not part of this interview: the question was dropped, say."),
  z
    .strictObject({ state: z.literal("insufficient-evidence"), ...common })
    .describe("It was asked, and the answer did not allow a rating."),
  z
    .strictObject({ state: z.literal("withheld"), ...common })
    .describe("The rater has one and keeps it back: a conflict of interest, say."),
]);

/** The schema of a {@link Rating}. */
export const ratingSchema = z.discriminatedUnion("state", [givenRatingSchema, missingRatingSchema]);

/** One rater's judgement of one competency, or which of four kinds of missing it is. */
export type Rating = z.infer<typeof ratingSchema>;

/** A rating that was made. */
export type GivenRating = z.infer<typeof givenRatingSchema>;

/** A rating that was not made, and why it is missing. */
export type MissingRating = z.infer<typeof missingRatingSchema>;
