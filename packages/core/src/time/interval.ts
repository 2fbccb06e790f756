import * as z from "zod";
import { parser, safeParser } from "../documents/parser.ts";
import { epochMilliseconds } from "./epoch.ts";
import { instantSchema } from "./instant.ts";

/** The schema of an {@link Interval}. */
export const intervalSchema = z
  .strictObject({
    start: instantSchema.describe("First instant inside."),
    end: instantSchema.describe("First instant after; later than start."),
  })
  .refine(({ start, end }) => epochMilliseconds(end) > epochMilliseconds(start), {
    path: ["end"],
    params: { issue: "core/end-not-after-start" },
  })
  .describe("A stretch of time from start (inside) to end (outside).");

/** A stretch of time from `start` (inside) to `end` (outside). */
export type Interval = z.infer<typeof intervalSchema>;

/** Validates an interval. @throws SamtalError `core/end-not-after-start` and those of an instant */
export const parseInterval = parser(intervalSchema);

/** Validates an interval; never throws. */
export const safeParseInterval = safeParser(intervalSchema);
