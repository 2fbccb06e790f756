import { documentSchema, parser, reasonSchema, safeParser } from "@samtal/core";
import { localDateSchema } from "@samtal/core/time";
import * as z from "zod";
import { aggregateDefinitionSchema } from "./aggregateDefinition.ts";

const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** The schema of an {@link AggregateWindow}. */
export const aggregateWindowSchema = z
  .strictObject({
    from: localDateSchema.describe("First day."),
    to: localDateSchema.describe("Last day."),
  })
  .refine(({ from, to }) => from <= to, { path: ["to"], params: { issue: "core/end-before-start" } });

/** The days whose contributions a publication counts, both included. */
export type AggregateWindow = z.infer<typeof aggregateWindowSchema>;

/** The schema of a {@link PublishedCell}. */
export const publishedCellSchema = z.strictObject({
  values: z
    .record(z.string(), z.string())
    .describe("The value of each dimension. A dimension that is left out is summed over."),
  count: z.int().min(3).nullable().describe("How many people; null: suppressed, for whichever reason."),
});

/** One count of a publication. */
export type PublishedCell = z.infer<typeof publishedCellSchema>;

/** The schema of an {@link AggregatePublication}. */
export const aggregatePublicationSchema = documentSchema({
  definition: aggregateDefinitionSchema,
  window: aggregateWindowSchema,
  publishedOn: localDateSchema,
  cells: z.array(publishedCellSchema).describe("Cells and sums of each table, in the order of the definition."),
  because: z.array(reasonSchema).describe("How many were suppressed, and for what."),
  publicationHash: hash.describe("Content hash of everything else."),
});

/** Tables of counts, each of at least the smallest number of people, from which nothing smaller can be reckoned. */
export type AggregatePublication = z.infer<typeof aggregatePublicationSchema>;

/** Validates a publication. @throws SamtalError with every issue found */
export const parseAggregatePublication = parser(aggregatePublicationSchema);

/** Validates a publication; never throws. */
export const safeParseAggregatePublication = safeParser(aggregatePublicationSchema);
