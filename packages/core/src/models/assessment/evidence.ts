import * as z from "zod";
import { idSchema } from "../../ids/id.ts";
import { instantSchema } from "../../time/instant.ts";

/** The schema of an {@link Evidence}. */
export const evidenceSchema = z.strictObject({
  id: idSchema("evidence"),
  questionId: idSchema("question"),
  notedAt: instantSchema,
  text: z
    .string()
    .trim()
    .min(1)
    .max(10_000)
    .describe("What the candidate said or did; personal data of the candidate."),
});

/** What a candidate said or did, noted while it was said, that a rating rests on. */
export type Evidence = z.infer<typeof evidenceSchema>;
