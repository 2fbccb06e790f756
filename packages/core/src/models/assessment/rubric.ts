import * as z from "zod";
import { distinct } from "../../documents/distinct.ts";
import { documentSchema } from "../../documents/document.ts";
import { parser, safeParser } from "../../documents/parser.ts";
import { idSchema } from "../../ids/id.ts";
import { pluginReferenceSchema } from "../../plugins/pluginReference.ts";
import { levelKeySchema, scaleSchema } from "../guide/scale.ts";
import { localizedTextSchema } from "../text/localizedText.ts";

/** The schema of a {@link Rubric}. */
export const rubricSchema = documentSchema({
  id: idSchema("rubric"),
  version: z.int().min(1),
  roleId: idSchema("role"),
  scales: z
    .array(scaleSchema)
    .min(1)
    .describe("An ordered scale with the levels of the guide's scale has the guide's anchors, by level key."),
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
  combination: pluginReferenceSchema.describe("The rule that combines competencies, such as samtal/weighted-mean."),
  mustHaveRule: pluginReferenceSchema
    .exactOptional()
    .describe("The rule that judges must-haves; samtal/panel-mean where none is named."),
  bands: z
    .array(
      z.strictObject({
        key: levelKeySchema,
        from: z.number().describe("The least score of the band; it ends where the next one begins."),
        label: localizedTextSchema,
      }),
    )
    .min(1)
    .exactOptional()
    .describe("Labels on numbers, from the lowest. A band is never a rejection: people decide."),
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
  .refine(({ bands = [] }) => distinct(bands.map(({ key }) => key)), {
    path: ["bands"],
    params: { issue: "core/duplicate-band" },
  })
  .refine(({ bands = [] }) => bands.every(({ from }, at) => at === 0 || from > (bands[at - 1]?.from ?? from)), {
    path: ["bands"],
    params: { issue: "core/bands-not-ascending" },
  })
  .refine(
    ({ competencies, weightJustification }) =>
      weightJustification !== undefined || new Set(competencies.map(({ weight }) => weight)).size === 1,
    { path: ["weightJustification"], params: { issue: "core/weights-unjustified" } },
  )
  .refine(
    ({ competencies, scales }) =>
      competencies.every(({ scaleId, mustHave }) => {
        const scale = scales.find(({ id }) => id === scaleId);
        // What lies on a plugin's scale, only the plugin knows.
        if (mustHave === undefined || scale === undefined || scale.kind === "plugin") return true;
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
