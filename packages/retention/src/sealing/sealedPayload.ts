import { documentSchema, parser, safeParser } from "@samtal/core";
import * as z from "zod";
import { auditEventSchema } from "../auditChain/auditEvent.ts";
import { opaqueKeySchema } from "../execution/dispositionPlan.ts";

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);

/** The schema of a {@link SealedPayload}. */
export const sealedPayloadSchema = documentSchema({
  tenantId: opaqueKeySchema,
  subject: auditEventSchema.shape.subject.unwrap().describe("Whose it is, as a pseudonym under the person's key."),
  keyId: opaqueKeySchema.describe("Which of the tenant's data keys opens it. No key is two persons' or two tenants'."),
  place: opaqueKeySchema.describe("Where it belongs, such as an item's id. Bound: elsewhere it does not open."),
  algorithm: z.string().regex(/^[A-Za-z0-9-]{1,32}$/),
  nonce: base64url,
  ciphertext: base64url,
  commitment: auditEventSchema.shape.commitment.unwrap().describe("As in the audit chain: HMAC over the payload."),
});

/** What somebody's data is while the key exists, and unreadable once every copy of the key is gone. */
export type SealedPayload = z.infer<typeof sealedPayloadSchema>;

/** Validates a sealed payload. @throws SamtalError with every issue found */
export const parseSealedPayload = parser(sealedPayloadSchema);

/** Validates a sealed payload; never throws. */
export const safeParseSealedPayload = safeParser(sealedPayloadSchema);
