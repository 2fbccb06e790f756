import * as z from "zod";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { pluginIdPattern } from "../../plugins/pluginReference.ts";
import { reasonSchema } from "../../reasons/reason.ts";
import { levelKeySchema } from "../guide/scale.ts";

/** The schema of an {@link AssessmentNode}. */
export const assessmentNodeSchema = z.strictObject({
  kind: z.enum(["total", "competency", "cell", "rating"]),
  id: z.string().describe("Application, competency, interviewer or rating."),
  value: z.number().nullable().describe("On the rubric's numbers; null where nothing was rated."),
  weight: z.number().min(0).describe("Share of the parent, after renormalising over what was rated."),
  contribution: z.number().nullable().describe("weight × value; what the node adds to its parent."),
  evidenceIds: z.array(idSchema("evidence")),
  because: z.array(reasonSchema),
  get children(): z.ZodArray<typeof assessmentNodeSchema> {
    return z.array(assessmentNodeSchema);
  },
});

/** A figure of an assessment with the figures that it was made of: total, competency, cell, rating. */
export type AssessmentNode = z.infer<typeof assessmentNodeSchema>;

/** The schema of an {@link Assessment}. */
export const assessmentSchema = documentSchema({
  applicationId: idSchema("application"),
  rubricId: idSchema("rubric"),
  rubricVersion: z.int().min(1),
  rubricHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  plugins: z
    .array(
      z.strictObject({
        kind: z.string().regex(/^[a-z][a-z-]{0,39}$/),
        id: z.string().regex(pluginIdPattern),
        version: z.int().min(1),
      }),
    )
    .describe("The plugins that were used, with their versions, by kind and id."),
  guideVersions: z.array(z.strictObject({ guideId: idSchema("guide"), guideVersion: z.int().min(1) })),
  scorecardIds: z.array(idSchema("scorecard")).describe("The sealed cards that were combined."),
  status: z
    .enum(["scored", "insufficient"])
    .describe("insufficient: too little was rated for a score; the bounds say what is possible."),
  score: z.number().nullable(),
  bounds: z
    .strictObject({ lowest: z.number(), highest: z.number() })
    .nullable()
    .describe("The score if everything missing had been rated lowest, and highest."),
  coverage: z.number().min(0).max(1).describe("Share of the weight that was rated."),
  mustHaves: z.array(
    z.strictObject({
      competencyId: idSchema("competency"),
      verdict: z.enum(["met", "not-met", "unknown"]),
      because: z.array(reasonSchema),
    }),
  ),
  band: z
    .strictObject({ key: levelKeySchema, because: z.array(reasonSchema) })
    .nullable()
    .describe("The rubric's label for the score; never a rejection. null: no score, no bands, or below them all."),
  tree: assessmentNodeSchema,
  because: z.array(reasonSchema),
});

/** The combined, explained result of one application. It recommends nothing; people decide. */
export type Assessment = z.infer<typeof assessmentSchema>;

/** Validates an assessment. @throws SamtalError with every issue found */
export const parseAssessment = parser(assessmentSchema);

/** Validates an assessment; never throws. */
export const safeParseAssessment = safeParser(assessmentSchema);
