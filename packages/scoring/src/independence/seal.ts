import { documentSchema, idSchema, parser, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link Seal}. */
export const sealSchema = documentSchema({
  scorecardId: idSchema("scorecard"),
  sealedAt: instantSchema,
  algorithm: z
    .literal("hmac-sha256-of-content-hash")
    .describe(
      "HMAC-SHA-256, keyed with the salt's bytes, over the ASCII text of the card's content hash: sha256: and the digits of SHA-256 over the RFC 8785 form.",
    ),
  commitment: z.string().regex(/^[0-9a-f]{64}$/).describe("What the card and the secret salt come to together."),
});

/** What a sealed card said, without telling it: a later edit no longer fits. The salt never stands in it. */
export type Seal = z.infer<typeof sealSchema>;

/** Validates a seal. @throws SamtalError with every issue found */
export const parseSeal = parser(sealSchema);

/** Validates a seal; never throws. */
export const safeParseSeal = safeParser(sealSchema);
