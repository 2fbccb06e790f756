import * as z from "zod";
import { distinct } from "../../documents/distinct.ts";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { compareInstants } from "../../time/compareInstants.ts";
import { instantSchema } from "../../time/instant.ts";
import { type Evidence, evidenceSchema } from "./evidence.ts";
import { type Rating, ratingSchema } from "./rating.ts";

/** The schema of a {@link Scorecard}. */
export const scorecardSchema = documentSchema({
  id: idSchema("scorecard"),
  interviewId: idSchema("interview"),
  applicationId: idSchema("application"),
  interviewerId: idSchema("interviewer"),
  rubricId: idSchema("rubric"),
  rubricVersion: z.int().min(1),
  guideId: idSchema("guide"),
  guideVersion: z.int().min(1),
  ratings: z.array(ratingSchema),
  evidence: z.array(evidenceSchema),
  disturbances: z
    .array(z.strictObject({ kind: z.enum(["interruption", "technical-trouble"]), at: instantSchema }))
    .describe("Logged so that they can be seen; they never lower a score."),
  sealedAt: instantSchema
    .nullable()
    .describe("When it was submitted; from then on it is never changed. null: a draft."),
  amendments: z
    .array(
      z.strictObject({
        at: instantSchema,
        reason: z.string().trim().min(1).max(2_000),
        ratings: z.array(ratingSchema).min(1),
      })
    )
    .describe("Corrections after sealing stand beside the card, each with its reason."),
})
  .refine(({ ratings }) => haveOwnIds(ratings), { path: ["ratings"], params: { issue: "core/duplicate-id" } })
  .refine(({ ratings }) => rateEachOnce(ratings), {
    path: ["ratings"],
    params: { issue: "core/duplicate-rating" },
  })
  .refine(({ evidence }) => distinct(evidence.map(({ id }) => id)), {
    path: ["evidence"],
    params: { issue: "core/duplicate-id" },
  })
  .refine(({ ratings, evidence }) => restOn(evidence, ratings), {
    path: ["ratings"],
    params: { issue: "core/unknown-reference", to: "evidence" },
  })
  .refine(({ amendments }) => amendments.every(({ ratings }) => haveOwnIds(ratings)), {
    path: ["amendments"],
    params: { issue: "core/duplicate-id" },
  })
  .refine(({ amendments }) => amendments.every(({ ratings }) => rateEachOnce(ratings)), {
    path: ["amendments"],
    params: { issue: "core/duplicate-rating" },
  })
  .refine(({ amendments, evidence }) => amendments.every(({ ratings }) => restOn(evidence, ratings)), {
    path: ["amendments"],
    params: { issue: "core/unknown-reference", to: "evidence" },
  })
  .refine(
    ({ sealedAt, amendments }) =>
      amendments.every(({ at }) => sealedAt !== null && compareInstants(sealedAt, at) <= 0),
    {
      path: ["amendments"],
      params: { issue: "core/amended-before-sealed" },
    }
  );

/** One interviewer's ratings of one interview; sealed when submitted. */
export type Scorecard = z.infer<typeof scorecardSchema>;

/** Validates a scorecard. @throws SamtalError with every issue found */
export const parseScorecard = parser(scorecardSchema);

/** Validates a scorecard; never throws. */
export const safeParseScorecard = safeParser(scorecardSchema);

const haveOwnIds = (ratings: readonly Rating[]): boolean => distinct(ratings.map(({ id }) => id));

const rateEachOnce = (ratings: readonly Rating[]): boolean =>
  distinct(ratings.map(({ competencyId, questionId }) => `${competencyId} ${questionId ?? ""}`));

function restOn(evidence: readonly Evidence[], ratings: readonly Rating[]): boolean {
  const known = new Set<string>(evidence.map(({ id }) => id));
  return ratings.every(
    (rating) => rating.state !== "rated" || rating.evidenceIds.every((id) => known.has(id))
  );
}
