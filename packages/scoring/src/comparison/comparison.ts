import { assessmentSchema, documentSchema, idSchema, parser, reasonSchema, safeParser } from "@samtal/core";
import * as z from "zod";
import { comparisonBandSchema } from "./comparisonBand.ts";
import { tieMethodSchema } from "./tieMethod.ts";

const because = z.array(reasonSchema);

/** The schema of a {@link ComparisonEntry}. */
export const comparisonEntrySchema = z.strictObject({
  applicationId: idSchema("application"),
  rank: z.number().min(1).describe("Within the group; which rank tied applications share, tieMethod says."),
  tied: z.boolean(),
  score: z.number(),
  bounds: assessmentSchema.shape.bounds,
  coverage: assessmentSchema.shape.coverage,
  raters: z.int().min(1).describe("Interviewers who rated something."),
  mustHaves: assessmentSchema.shape.mustHaves.describe("Beside the rank: they move nobody up, down or out."),
  standardError: z.number().min(0).exactOptional().describe("Of the score, where a source of precision knows it."),
  overNext: z
    .strictObject({
      applicationId: idSchema("application"),
      probability: z.number().min(0).max(1).describe("P(A > B) over the application that is listed next."),
      difference: z.number(),
      standardError: z.number().min(0),
    })
    .exactOptional(),
  because,
});

/** One application's place in a group. */
export type ComparisonEntry = z.infer<typeof comparisonEntrySchema>;

/** The schema of a {@link ComparisonGroup}. */
export const comparisonGroupSchema = z.strictObject({
  rubricHash: assessmentSchema.shape.rubricHash,
  plugins: assessmentSchema.shape.plugins,
  guideVersions: assessmentSchema.shape.guideVersions,
  competencyIds: z.array(idSchema("competency")).min(1).describe("The competencies that were rated."),
  entries: z.array(comparisonEntrySchema).min(1).describe("By rank, and by id within a rank."),
  bands: z
    .array(comparisonBandSchema)
    .exactOptional()
    .describe("Applications that cannot be told apart, from the top, where a source of precision was given."),
});

/** Applications that were judged by the same rubric, on the same guides, in the same competencies. */
export type ComparisonGroup = z.infer<typeof comparisonGroupSchema>;

/** The schema of a {@link Comparison}. */
export const comparisonSchema = documentSchema({
  id: idSchema("comparison").describe("A hash of what was compared and how: the same again has the same id."),
  tieTolerance: z.number().min(0),
  tieMethod: tieMethodSchema,
  precision: z
    .strictObject({
      method: z.string().min(1),
      confidence: z.number().gt(0).lt(1),
      degreesOfFreedom: z.number().gt(0).exactOptional().describe("Of Student's t; without it the normal distribution."),
      because,
    })
    .exactOptional()
    .describe("What probabilities and bands rest on."),
  minimumRaters: z.int().min(1),
  groups: z.array(comparisonGroupSchema).describe("Each is a ranking of its own; between two there is no order."),
  notComparable: z
    .array(
      z.strictObject({
        groups: z.tuple([z.int().min(0), z.int().min(0)]).describe("Positions within groups."),
        because: because.min(1),
      }),
    )
    .describe("Every pair of groups, with what keeps them apart."),
  unranked: z
    .array(z.strictObject({ applicationId: idSchema("application"), because: because.min(1) }))
    .describe("Applications that cannot be compared with anyone yet, with why. This is no rejection."),
  because,
});

/** The assessments of one role side by side: a ranking where they can be compared, reasons where they cannot. */
export type Comparison = z.infer<typeof comparisonSchema>;

/** Validates a comparison. @throws SamtalError with every issue found */
export const parseComparison = parser(comparisonSchema);

/** Validates a comparison; never throws. */
export const safeParseComparison = safeParser(comparisonSchema);
