import { localTimeSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of the name under which a rule set refers to a business calendar. */
export const calendarNameSchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/)
  .describe("Name under which the caller hands in a business calendar: role, or SE.");

/** The schema of a {@link TimingOffset}. */
export const timingOffsetSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("immediate") }).describe("At the anchor itself."),
  z
    .strictObject({ kind: z.literal("elapsed"), minutes: z.int().min(-525_600).max(525_600) })
    .describe("Minutes that pass, whatever the clocks do; negative is before the anchor."),
  z
    .strictObject({
      kind: z.literal("calendar-days"),
      days: z.int().min(-366).max(366),
      at: z.union([z.literal("same-wall-clock"), localTimeSchema]),
    })
    .describe("Civil days of the recipient, at a wall-clock time of the recipient or at the anchor's own."),
  z
    .strictObject({
      kind: z.literal("business-days"),
      days: z.int().min(-260).max(260),
      at: localTimeSchema,
      calendar: calendarNameSchema,
    })
    .describe(
      "Business days of a named calendar from the recipient's civil day, at the recipient's wall clock.",
    ),
]);

/** How far from its anchor a message lies. */
export type TimingOffset = z.infer<typeof timingOffsetSchema>;
