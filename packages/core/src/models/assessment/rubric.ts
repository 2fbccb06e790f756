import * as z from "zod";
import { distinct } from "../../documents/distinct.ts";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { levelKeySchema, scaleSchema } from "../guide/scale.ts";

/** The schema of a {@link Rubric}. */
export const rubricSchema = documentSchema({
  id: idSchema("rubric"),
  version: z.int().min(1),
  roleId: idSchema("role"),
  scales: z.array(scaleSchema).min(1),
  competencies: z
    .array(
      z.strictObject({
        competencyId: idSchema("competency"),
        scaleId: idSchema("scale"),
        weight: z.number().min(0.000001).max(1_000).describe("Relative; the weights need not sum to one."),
        mustHave: z
          .discriminatedUnion("on", [
            z.strictObject({ on: z.literal("level"), minimumLevel: levelKeySchema }),
            z.strictObject({ on: z.literal("value"), minimumValue: z.number() }),
          ])
          .exactOptional()
          .describe("The least that the work can do with, judged apart from the score."),
      }),
    )
    .min(1),
  weightJustification: z
    .string()
    .trim()
    .min(1)
    .max(2_000)
    .exactOptional()
    .describe("Why the weights differ; required when they do."),
  combination: z
    .string()
    .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/)
    .describe("Namespaced id of the rule that combines competencies, such as samtal/weighted-mean."),
  pooling: z
    .enum(["rater-first", "competency-first", "cells-pooled"])
    .describe("The order of averaging; the three differ when cards are incomplete."),
  minimumCoverage: z
    .number()
    .min(0)
    .max(1)
    .describe("Least share of the weight that must be rated; below it no score is given."),
  quorum: z.int().min(1).describe("Least number of sealed scorecards."),
})
  .refine(({ competencies }) => distinct(competencies.map(({ competencyId }) => competencyId)), {
    path: ["competencies"],
    params: { issue: "core/duplicate-id" },
  })
  .refine(({ scales }) => distinct(scales.map(({ id }) => id)), {
    path: ["scales"],
    params: { issue: "core/duplicate-id" },
  })
  .refine(
    ({ competencies, scales }) =>
      competencies.every(({ scaleId }) => scales.some(({ id }) => id === scaleId)),
    { path: ["competencies"], params: { issue: "core/unknown-reference", to: "scale" } },
  )
  .refine(
    ({ competencies, weightJustification }) =>
      weightJustification !== undefined || new Set(competencies.map(({ weight }) => weight)).size === 1,
    { path: ["weightJustification"], params: { issue: "core/weights-unjustified" } },
  )
  .refine(
    ({ competencies, scales }) =>
      competencies.every(({ scaleId, mustHave }) => {
        const scale = scales.find(({ id }) => id === scaleId);
        if (mustHave === undefined || scale === undefined) return true;
        if (mustHave.on === "value") {
          return (
            scale.kind === "continuous" &&
            scale.minimum <= mustHave.minimumValue &&
            mustHave.minimumValue <= scale.maximum
          );
        }
        return scale.kind === "ordered" && scale.levels.some(({ key }) => key === mustHave.minimumLevel);
      }),
    { path: ["competencies"], params: { issue: "core/must-have-off-scale" } },
  );

/** Scales, weights, thresholds and the rule by which ratings become a score. */
export type Rubric = z.infer<typeof rubricSchema>;

/** Validates a rubric. @throws SamtalError with every issue found */
export const parseRubric = parser(rubricSchema);

/** Validates a rubric; never throws. */
export const safeParseRubric = safeParser(rubricSchema);
