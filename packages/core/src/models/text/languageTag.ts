import * as z from "zod";

/** The schema of a {@link LanguageTag}. */
export const languageTagSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/)
  .describe("BCP 47 language tag: language, optional script, optional region, such as sv or en-GB.");

/** A BCP 47 language tag: language, optional script, optional region, such as `sv` or `en-GB`. */
export type LanguageTag = z.infer<typeof languageTagSchema>;
