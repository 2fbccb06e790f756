import { documentSchema, idSchema, jurisdictionSchema, parser, reasonSchema, safeParser } from "@samtal/core";
import { localDateSchema, timeZoneSchema } from "@samtal/core/time";
import * as z from "zod";
import { dataItemSchema, dispositions } from "../items/dataItem.ts";

const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const count = z.int().min(0);

/** An opaque key of the vendor's own: no name, no address. */
export const opaqueKeySchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,127}$/);

/** What is ordered for one item. */
export const plannedItemSchema = z.strictObject({
  itemId: idSchema("item"),
  category: dataItemSchema.shape.category,
  subjectIds: dataItemSchema.shape.subjectIds,
  action: z.enum([...dispositions, "restrict"]),
  rule: z.string().describe("Key of the claim that kept the item last, or locks it; none where nothing ever kept it."),
  jurisdiction: jurisdictionSchema.exactOptional(),
  redact: z.array(dataItemSchema.shape.subjectIds.element).describe("Who is to be removed from the item, where a store can."),
});

/** The schema of a {@link DispositionPlan}. */
export const dispositionPlanSchema = documentSchema({
  tenantId: opaqueKeySchema.describe("Whose items they are. A plan is of one tenant."),
  day: localDateSchema,
  policyId: idSchema("policy"),
  policyVersion: z.string(),
  policyHash: hash,
  zone: timeZoneSchema,
  zoneData: z.string(),
  items: z.array(plannedItemSchema),
  itemCount: count.describe("How many items were looked at."),
  counts: z.array(
    z.strictObject({
      by: z
        .enum(["action", "category", "rule", "jurisdiction", "stuck-clock", "conflict"])
        .describe(
          "The first four count the plan's items. stuck-clock: any items that wait for a day or a law that nobody recorded, by cause. " +
            "conflict: any items of which a duty to keep outlasts a duty to delete, by the duty to keep.",
        ),
      key: z.string(),
      count,
      examples: z.array(idSchema("item")),
    }),
  ),
  needsSecondApproval: z.boolean(),
  because: z.array(reasonSchema).describe("Which guards fired."),
  planHash: hash.describe("Content hash of everything else."),
});

/** A dry run: what would be done with which items of one tenant, counted. Names ids only. */
export type DispositionPlan = z.infer<typeof dispositionPlanSchema>;

/** What is ordered for one item. */
export type PlannedItem = z.infer<typeof plannedItemSchema>;

/** Validates a dry run. @throws SamtalError with every issue found */
export const parseDispositionPlan = parser(dispositionPlanSchema);

/** Validates a dry run; never throws. */
export const safeParseDispositionPlan = safeParser(dispositionPlanSchema);
