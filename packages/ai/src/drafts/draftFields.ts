import { contentHash } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";
import { draftProvenanceSchema } from "./provenance.ts";

interface DraftFields {
  readonly language: z.ZodEnum<{ sv: "sv"; en: "en" }>;
  readonly draftedAt: typeof instantSchema;
  readonly provenance: typeof draftProvenanceSchema;
  readonly contentHash: z.ZodString;
}

/** What every draft holds beside its text. */
export const draftFields: DraftFields = {
  language: z.enum(["sv", "en"]),
  draftedAt: instantSchema,
  provenance: draftProvenanceSchema,
  contentHash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe("Over everything else but the metadata: what is approved is what was drafted."),
};

/** The hash of a draft: over everything but the hash itself and the vendor's metadata. */
export function draftHash(draft: object): string {
  const { contentHash: _, metadata: __, ...content } = draft as { contentHash?: unknown; metadata?: unknown };
  return contentHash(content);
}
