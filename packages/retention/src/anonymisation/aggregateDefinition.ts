import { documentSchema, idKinds, parser, safeParser } from "@samtal/core";
import * as z from "zod";
import { distinct } from "../facts/distinct.ts";

/** Ids of these kinds stand for nobody. An id of any other kind leads to one person. */
const impersonalKinds = new Set<string>([
  "role", "competency", "scale", "question", "probe", "guide", "plan", "round", "rubric", "platform",
]);
const personalId = new RegExp(`^(?:${idKinds.filter((kind) => !impersonalKinds.has(kind)).join("|")})_`);

const valueSchema = z
  .string()
  .min(1)
  .max(120)
  // Half a character has no form in canonical JSON, and so no hash.
  .refine((value) => !/\p{Surrogate}/u.test(value), { params: { issue: "core/not-json" } })
  .refine((value) => !personalId.test(value), { params: { issue: "retention/dimension-of-persons" } });

const dimensionSchema = z.strictObject({
  key: z.string().regex(/^[a-z][a-zA-Z0-9-]{0,63}$/).describe("Such as question, level or quarter."),
  values: z
    .array(valueSchema)
    .min(1)
    .max(200)
    .refine(distinct, { params: { issue: "retention/duplicate-dimension" } })
    .describe("Every value that a contribution can have: a closed list, in the order of the table."),
});

/** The schema of an {@link AggregateDefinition}. */
export const aggregateDefinitionSchema = documentSchema({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/).describe("Names the series of publications."),
  purpose: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/).describe("What it is for, such as rater-calibration."),
  minimumCount: z
    .int()
    .min(3)
    .max(100_000)
    .default(10)
    .describe("No fewer people than this in any cell. Of two, each could take away itself and see the other: 3 at least."),
  strata: z.array(dimensionSchema).max(4).describe("What is never summed over, such as the question: one table each."),
  rows: dimensionSchema.describe("What is distributed, such as the level."),
  columns: dimensionSchema.exactOptional().describe("What it is compared by, such as the country."),
})
  .refine(
    ({ strata, rows, columns }) => distinct([...strata, rows, ...(columns ? [columns] : [])].map(({ key }) => key)),
    { path: ["strata"], params: { issue: "retention/duplicate-dimension" } },
  )
  .refine(
    ({ strata, rows, columns }) => {
      const table = rows.values.length * (columns?.values.length ?? 1);
      return table <= 5_000 && strata.reduce((cells, { values }) => cells * values.length, table) <= 100_000;
    },
    { path: ["strata"], params: { issue: "retention/too-many-cells" } },
  );

/** Which tables of counts are published of people who can't be told any more. */
export type AggregateDefinition = z.infer<typeof aggregateDefinitionSchema>;

/** Validates a definition of aggregates. @throws SamtalError with every issue found */
export const parseAggregateDefinition = parser(aggregateDefinitionSchema);

/** Validates a definition of aggregates; never throws. */
export const safeParseAggregateDefinition = safeParser(aggregateDefinitionSchema);
