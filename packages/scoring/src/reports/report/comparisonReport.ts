import { assessmentSchema, documentSchema, idSchema, localizedTextSchema, parser, reasonSchema, safeParser } from "@samtal/core";
import * as z from "zod";
import { comparisonSchema } from "../../comparison/comparison.ts";

const label = z
  .union([z.string().min(1), localizedTextSchema])
  .describe("What readers see in place of an id: one text, or one in each language. The id itself where none was given.");
const because = z.array(reasonSchema);
const interval = z.strictObject({ lower: z.number(), upper: z.number() });

/** The schema of a {@link ReportedCompetency}. */
export const reportedCompetencySchema = z.strictObject({
  competencyId: idSchema("competency"),
  value: z.number().nullable().describe("Mean over the interviewers who rated it; null where nobody did."),
  interval: interval.nullable().describe("Where the mean would lie with other interviewers; null where nothing can say."),
  raters: z.int().min(0),
  missing: z.int().min(0).describe("Interviewers who were to rate it and did not."),
});

/** One competency of one application in a report. */
export type ReportedCompetency = z.infer<typeof reportedCompetencySchema>;

const figures = {
  applicationId: idSchema("application"),
  label,
  coverage: assessmentSchema.shape.coverage,
  raters: z.int().min(0),
  mustHaves: z.array(
    z.strictObject({ competencyId: idSchema("competency"), verdict: z.enum(["met", "not-met", "unknown"]) }),
  ),
  competencies: z.array(reportedCompetencySchema),
  because,
};

/** The schema of a {@link ReportedApplication}. */
export const reportedApplicationSchema = z.strictObject({
  ...figures,
  rank: z.number().min(1),
  tied: z.boolean(),
  score: z.number(),
  bounds: assessmentSchema.shape.bounds,
  interval: interval.nullable().describe("Within which the score lies at the report's level; null where nothing can say."),
  aboveNext: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe("Probability that it stands above the application listed next; null for the last and where nothing can say."),
  band: z.strictObject({ key: z.string(), label }).nullable().describe("A label on the number; no recommendation to reject."),
});

/** A ranked application in a report. */
export type ReportedApplication = z.infer<typeof reportedApplicationSchema>;

/** The schema of a {@link RaterFigure}. */
export const raterFigureSchema = z.strictObject({
  interviewerId: idSchema("interviewer"),
  label,
  severity: z.number().describe("How far below the panel's level this interviewer rates; negative: above it."),
  interval,
  ratings: z.int().min(1),
});

/** How severe one interviewer rates: the interviewer's personal data. */
export type RaterFigure = z.infer<typeof raterFigureSchema>;

/** The schema of a {@link ComparisonReport}. */
export const comparisonReportSchema = documentSchema({
  comparisonId: comparisonSchema.shape.id,
  title: label,
  scale: z.strictObject({ lowest: z.number(), highest: z.number() }),
  level: z.number().gt(0).lt(1).describe("Confidence of every interval in the report."),
  competencies: z.array(
    z.strictObject({ competencyId: idSchema("competency"), label, share: z.number().describe("Of the weights, 0 to 1.") }),
  ),
  groups: z
    .array(
      z.strictObject({
        applications: z.array(reportedApplicationSchema).min(1),
        alike: z
          .array(z.array(idSchema("application")).min(2))
          .describe("Applications that the figures cannot tell apart at the report's level."),
      }),
    )
    .describe("Each is a ranking of its own; between two there is no order."),
  notComparable: comparisonSchema.shape.notComparable,
  unranked: z.array(z.strictObject(figures)),
  stability: z
    .strictObject({
      firstId: idSchema("application"),
      checks: z.array(
        z.strictObject({
          of: z.enum(["weights", "raters", "scale"]),
          verdict: z.enum(["survives", "falls", "unknown"]),
          because: because.min(1),
        }),
      ),
    })
    .nullable()
    .describe("Whether the first place would stand under other weights, one rater fewer, other numbers on the scale."),
  raterFigures: z
    .strictObject({ dataCategory: z.literal("rater-figures"), figures: z.array(raterFigureSchema) })
    .nullable()
    .describe("The interviewers' personal data, a category of its own: null unless asked for."),
  because,
});

/** A comparison as it is shown: everything a reader sees, as plain JSON, before any language or layout. */
export type ComparisonReport = z.infer<typeof comparisonReportSchema>;

/** Validates a comparison report. @throws SamtalError with every issue found */
export const parseComparisonReport = parser(comparisonReportSchema);

/** Validates a comparison report; never throws. */
export const safeParseComparisonReport = safeParser(comparisonReportSchema);
