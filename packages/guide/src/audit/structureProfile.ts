import { documentSchema, idSchema, parser, reasonSchema, safeParser } from "@samtal/core";
import * as z from "zod";
import { auditThresholdsSchema } from "./auditThresholds.ts";
import { structureComponents } from "./structureComponents.ts";

/** What is said of a component; `unknown` where the data to judge it by were not handed in. */
export const structureLevels = ["met", "partly", "not", "unknown"] as const;

/** One of {@link structureLevels}. */
export type StructureLevel = (typeof structureLevels)[number];

/** The schema of an {@link AuditFinding}. */
export const auditFindingSchema = z.strictObject({
  code: reasonSchema.shape.code.describe("Stable, so that a pipeline can gate on it."),
  severity: z.enum(["blocking", "advice"]).describe("One blocking finding: not met. Only advice: partly met."),
  path: z.array(z.union([z.string(), z.number()])).describe("Into the guide, or into the list that the first part names."),
  evidenceIds: z.array(z.string()).describe("Ids of what the finding rests on."),
  because: z.array(reasonSchema),
  fix: reasonSchema.describe("What to do about it."),
});

/** Something about a guide or its interviews that takes structure away, what shows it, and the way out. */
export type AuditFinding = z.infer<typeof auditFindingSchema>;

/** The schema of an {@link AuditedComponent}. */
export const auditedComponentSchema = z.strictObject({
  component: z.enum(structureComponents),
  level: z.enum(structureLevels),
  findings: z.array(auditFindingSchema),
  citation: z.strictObject({
    source: z.string().min(1),
    wording: z
      .literal("general-knowledge")
      .describe("The component is the source's; how it is worded and reckoned here was not read from its text."),
  }),
  because: z.array(reasonSchema),
});

/** One component of structure, judged. */
export type AuditedComponent = z.infer<typeof auditedComponentSchema>;

/** The schema of a {@link StructureProfile}. */
export const structureProfileSchema = documentSchema({
  stage: z.enum(["before", "after"]).describe("Before the interviews, or after them."),
  guideId: idSchema("guide"),
  guideVersion: z.int().min(1),
  contentHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  thresholds: auditThresholdsSchema,
  components: z.array(auditedComponentSchema).length(structureComponents.length),
  beside: z.array(auditFindingSchema).describe("Findings outside the fifteen: what happens when the line fails, and feedback."),
});

/** Fifteen components side by side. There is no total: nothing here says how well an interview predicts. */
export type StructureProfile = z.infer<typeof structureProfileSchema>;

/** Validates a profile. @throws SamtalError with every issue found */
export const parseStructureProfile = parser(structureProfileSchema);

/** Validates a profile; never throws. */
export const safeParseStructureProfile = safeParser(structureProfileSchema);
