import * as z from "zod";
import { parser, safeParser } from "../documents/parser.ts";
import { dateExists } from "./localDate.ts";

const pattern =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?$/;

/** The schema of a {@link LocalDateTime}. Seconds may be left out; what Samtal writes always has them. */
export const localDateTimeSchema = z
  .string()
  .regex(pattern)
  .refine(dateExists, { params: { issue: "core/no-such-date" } })
  .brand<"LocalDateTime">()
  .describe("A wall clock's date and time without a zone, such as 2027-03-28T02:30:00.");

/** A wall clock's date and time without a zone, such as `2027-03-28T02:30:00`. It need not exist in a zone. */
export type LocalDateTime = z.infer<typeof localDateTimeSchema>;

/** Validates a wall clock's date and time. @throws SamtalError `core/invalid-format`, `core/no-such-date` */
export const parseLocalDateTime = parser(localDateTimeSchema);

/** Validates a wall clock's date and time; never throws. */
export const safeParseLocalDateTime = safeParser(localDateTimeSchema);
