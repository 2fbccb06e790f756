import * as z from "zod";

/** The schema of the keys that rule sets are written with: lower case, digits, hyphens. */
export const messageKeySchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}$/)
  .describe("Lower-case letters, digits and hyphens, beginning with a letter: day-before.");
