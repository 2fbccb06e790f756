import { documentSchema, idSchema, parser, safeParser } from "@samtal/core";
import { localDateSchema } from "@samtal/core/time";
import * as z from "zod";
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
  jurisdiction: z
    .string()
    .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)
    .describe("ISO 3166 code of the country, or of its part: SE, US-CA."),
  claims: z.array(claimSchema),
  ceilings: z.array(ceilingSchema),
}).refine(({ claims, ceilings }) => distinct([...claims, ...ceilings].map(({ key }) => key)), {
  path: ["claims"],
  params: { issue: "retention/duplicate-key" },
});

/** What is kept, how long and under which text: claims and ceilings. The order of either means nothing. */
export type RetentionPolicy = z.infer<typeof retentionPolicySchema>;

/** Validates a retention policy. @throws SamtalError with every issue found */
export const parseRetentionPolicy = parser(retentionPolicySchema);

/** Validates a retention policy; never throws. */
export const safeParseRetentionPolicy = safeParser(retentionPolicySchema);

const distinct = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;
