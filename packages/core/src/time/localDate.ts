import * as z from "zod";
import { parser, safeParser } from "../documents/parser.ts";
import { daysInMonth } from "./daysInMonth.ts";

/** The schema of a {@link LocalDate}. */
export const localDateSchema = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
  .refine(dateExists, { params: { issue: "core/no-such-date" } })
  .brand<"LocalDate">()
  .describe("A date of the civil calendar without a zone, such as 2027-03-28.");

/** A date of the civil calendar without a zone, such as `2027-03-28`. */
export type LocalDate = z.infer<typeof localDateSchema>;

/** Validates a date. @throws SamtalError `core/invalid-format`, `core/no-such-date` */
export const parseLocalDate = parser(localDateSchema);

/** Validates a date; never throws. */
export const safeParseLocalDate = safeParser(localDateSchema);

/** Whether the day that a text of the form `YYYY-MM-DD...` begins with exists, 29 February say. */
export function dateExists(text: string): boolean {
  const day = Number(text.slice(8, 10));
  return day <= 28 || day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}
