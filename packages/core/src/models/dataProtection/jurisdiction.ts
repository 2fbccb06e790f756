import * as z from "zod";

/** The schema of a {@link Jurisdiction}. */
export const jurisdictionSchema = z
  .string()
  .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)
  .describe("ISO 3166 country, with its subdivision where the law is that of a part: SE, US-CA.");

/** Whose law applies: a country or a part of one (ISO 3166-1 alpha-2, ISO 3166-2). */
export type Jurisdiction = z.infer<typeof jurisdictionSchema>;
