import { documentSchema, idSchema, jurisdictionSchema, parser, safeParser } from "@samtal/core";
import { localDateSchema } from "@samtal/core/time";
import * as z from "zod";
import { distinct } from "../facts/distinct.ts";
import { ceilingSchema } from "./ceiling.ts";
import { claimSchema } from "./claim.ts";

/** The schema of a {@link RetentionPolicy}. */
export const retentionPolicySchema = documentSchema({
  id: idSchema("policy"),
  version: z
    .string()
    .regex(/^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/)
    .describe("Semantic version, such as 1.2.0."),
  effectiveFrom: localDateSchema.describe("The first day on which it may be applied."),
  jurisdictions: z
    .array(jurisdictionSchema)
    .min(1)
    .refine(distinct, { params: { issue: "retention/duplicate-jurisdiction" } })
    .describe("Whose law it is made for. With several, each claim that is one's alone names it."),
  preset: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,63}$/)
    .exactOptional()
    .describe("The preset that it was taken from."),
  claims: z.array(claimSchema),
  ceilings: z.array(ceilingSchema),
}).refine(({ claims, ceilings }) => distinct([...claims, ...ceilings].map(({ key }) => key)), {
  path: ["claims"],
  params: { issue: "retention/duplicate-key" },
}).refine(
  ({ claims, ceilings, jurisdictions }) =>
    [...claims, ...ceilings].every(({ jurisdiction }) => jurisdiction === undefined || jurisdictions.includes(jurisdiction)),
  { path: ["jurisdictions"], params: { issue: "retention/foreign-claim" } },
);

/** What is kept, how long and under which text: claims and ceilings. The order of either means nothing. */
export type RetentionPolicy = z.infer<typeof retentionPolicySchema>;

/** Validates a retention policy. @throws SamtalError with every issue found */
export const parseRetentionPolicy = parser(retentionPolicySchema);

/** Validates a retention policy; never throws. */
export const safeParseRetentionPolicy = safeParser(retentionPolicySchema);
