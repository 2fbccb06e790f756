import * as z from "zod";
import { parser, safeParser } from "../documents/parser.ts";
import { dateExists } from "./localDate.ts";

const pattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/;

/** The schema of an {@link Instant}. */
export const instantSchema = z
  .string()
  .regex(pattern)
  .refine(dateExists, { params: { issue: "core/no-such-date" } })
  .brand<"Instant">()
  .describe("A point in time: RFC 3339 in UTC with seconds, such as 2027-03-28T01:00:00Z.");

/** A point in time: RFC 3339 in UTC with seconds, such as `2027-03-28T01:00:00Z`. */
export type Instant = z.infer<typeof instantSchema>;

/** Validates an instant. @throws SamtalError `core/invalid-format`, `core/no-such-date` */
export const parseInstant = parser(instantSchema);

/** Validates an instant; never throws. */
export const safeParseInstant = safeParser(instantSchema);
