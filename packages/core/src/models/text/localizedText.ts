import * as z from "zod";
import { languageTagSchema } from "./languageTag.ts";

/** The schema of a {@link LocalizedText}. */
export const localizedTextSchema = z
  .record(languageTagSchema, z.string().trim().min(1).max(10_000))
  .refine((texts) => Object.keys(texts).length > 0, { params: { issue: "core/no-language" } })
  .describe("The same text in one or more languages, by language tag.");

/** The same text in one or more languages, by language tag. */
export type LocalizedText = z.infer<typeof localizedTextSchema>;
