import * as z from "zod";
import { parser, safeParser } from "../documents/parser.ts";

/** The schema of a {@link TimeZone}: the name's form; whether it exists is for the {@link ZoneRules} at hand. */
export const timeZoneSchema = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9][A-Za-z0-9_+-]*){0,2}$/)
  .brand<"TimeZone">()
  .describe("IANA time-zone name, such as Europe/Stockholm.");

/** An IANA time-zone name, such as `Europe/Stockholm`. */
export type TimeZone = z.infer<typeof timeZoneSchema>;

/** Validates the form of a zone name. @throws SamtalError `core/invalid-format` */
export const parseTimeZone = parser(timeZoneSchema);

/** Validates the form of a zone name; never throws. */
export const safeParseTimeZone = safeParser(timeZoneSchema);
