import { documentSchema, parser, reasonSchema, safeParser } from "@samtal/core";
import { instantSchema, localDateSchema } from "@samtal/core/time";
import * as z from "zod";
import { auditEventSchema } from "../auditChain/auditEvent.ts";
import { opaqueKeySchema } from "../execution/dispositionPlan.ts";

/** The schema of a {@link KeyDestructionReceipt}. */
export const keyDestructionReceiptSchema = documentSchema({
  status: z.literal("key-destroyed").describe("Never erased: what was sealed lies where it lay."),
  scope: z.enum(["subject", "tenant"]),
  tenantId: opaqueKeySchema,
  subjects: z.array(auditEventSchema.shape.subject.unwrap()).describe("Whose keys, as the pseudonyms of the audit chain."),
  keyIds: z.array(opaqueKeySchema),
  receiptIds: z.array(opaqueKeySchema).describe("The vault's."),
  copies: z
    .array(z.strictObject({ place: opaqueKeySchema, until: localDateSchema }))
    .describe("Copies of the keys that live on, each to its last day. Until then whoever has one can read."),
  at: instantSchema,
  because: z.array(reasonSchema),
});

/**
 * That keys are destroyed, and nothing more. It complements the deletion of what they sealed, store by store, and is no
 * receipt for it: a sealed payload is personal data while any copy of its key lives, and lies in its store afterwards.
 */
export type KeyDestructionReceipt = z.infer<typeof keyDestructionReceiptSchema>;

/** Validates a receipt of a key's destruction. @throws SamtalError with every issue found */
export const parseKeyDestructionReceipt = parser(keyDestructionReceiptSchema);

/** Validates a receipt of a key's destruction; never throws. */
export const safeParseKeyDestructionReceipt = safeParser(keyDestructionReceiptSchema);
