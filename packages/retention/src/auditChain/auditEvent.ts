import { documentSchema, parser, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";

const hexOf = (bytes: number): z.ZodString => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`));

/** The schema of the end of a chain. */
export const auditHeadSchema = z.strictObject({
  tenant: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,127}$/)
    .describe("The vendor's own opaque key of the tenant; no chain spans two."),
  length: z.int().min(0).describe("How many events the chain has."),
  hash: hexOf(32).describe("Over the last event and, through it, over every one before."),
});

/** The end of a chain: how long it is, and the hash that all of it comes to. */
export type AuditHead = z.infer<typeof auditHeadSchema>;

/** The schema of an {@link AuditEvent}. */
export const auditEventSchema = z.strictObject({
  at: instantSchema,
  type: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{0,63}$/)
    .describe("What happened, such as note.edited. Never a name or an address."),
  subject: hexOf(8).nullable().describe("Whom it is about, as a pseudonym under that person's key; null: nobody."),
  commitment: hexOf(32).nullable().describe("HMAC-SHA-256 over the payload under the same key; null without payload."),
  hash: hexOf(32),
});

/** The public part of an event. What it says of a person is kept apart, sealed, and can be erased without it. */
export type AuditEvent = z.infer<typeof auditEventSchema>;

/** The schema of a {@link SignedAuditHead}. */
export const signedAuditHeadSchema = documentSchema({
  ...auditHeadSchema.shape,
  signedAt: instantSchema,
  signature: z.string().regex(/^[A-Za-z0-9_-]{16,1024}$/).describe("Of the signer, base64url."),
});

/** The end of a chain as somebody vouched for it: what is cut off after it is missed. */
export type SignedAuditHead = z.infer<typeof signedAuditHeadSchema>;

/** Validates a signed head. @throws SamtalError with every issue found */
export const parseSignedAuditHead = parser(signedAuditHeadSchema);

/** Validates a signed head; never throws. */
export const safeParseSignedAuditHead = safeParser(signedAuditHeadSchema);
