import { localTimeSchema } from "@samtal/core/time";
import * as z from "zod";
import { calendarNameSchema } from "./timingOffset.ts";

/** The schema of a {@link MessageRepeat}. */
export const messageRepeatSchema = z
  .strictObject({
    everyBusinessDays: z.int().min(1).max(60),
    at: localTimeSchema.describe("On the recipient's wall clock."),
    calendar: calendarNameSchema,
    times: z.int().min(1).max(20).describe("How many more, at the most."),
  })
  .describe("Further messages on business days after the anchor, until something stops them.");

/** Further messages of one rule on business days after its anchor, until something stops them. */
export type MessageRepeat = z.infer<typeof messageRepeatSchema>;
