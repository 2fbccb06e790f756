import * as z from "zod";

/** The schema of a country or a part of one (ISO 3166). */
export const jurisdictionSchema = z
  .string()
  .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)
  .describe("ISO 3166 country, with its subdivision where the law is that of a part: SE, CA-ON.");
