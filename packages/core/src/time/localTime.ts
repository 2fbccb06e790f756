import * as z from "zod";
import { parser, safeParser } from "../documents/parser.ts";

/** The schema of a {@link LocalTime}. */
export const localTimeSchema = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/)
  .brand<"LocalTime">()
  .describe("A time of day on a wall clock, 00:00 to 23:59, seconds where they matter: 09:30 or 09:30:15.");

/** A time of day on a wall clock: `09:30`, or `09:30:15` where seconds matter. */
export type LocalTime = z.infer<typeof localTimeSchema>;

/** Validates a time of day. @throws SamtalError `core/invalid-format` */
export const parseLocalTime = parser(localTimeSchema);

/** Validates a time of day; never throws. */
export const safeParseLocalTime = safeParser(localTimeSchema);

/** The schema of a {@link WindowEnd}. */
export const windowEndSchema = z
  .union([localTimeSchema, z.literal("24:00")])
  .describe("Where a daily window ends, itself outside: a time of day, or 24:00 for the end of the day.");

/** Where a daily window ends, itself outside: a time of day, or `24:00` for the end of the day. */
export type WindowEnd = z.infer<typeof windowEndSchema>;

/** Validates the end of a daily window. @throws SamtalError `core/no-variant-matches` */
export const parseWindowEnd = parser(windowEndSchema);

/** Validates the end of a daily window; never throws. */
export const safeParseWindowEnd = safeParser(windowEndSchema);
