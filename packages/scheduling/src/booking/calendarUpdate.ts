import { idSchema, parser, safeParser } from "@samtal/core";
import { compareInstants, zonedInstantSchema } from "@samtal/core/time";
import * as z from "zod";

/** The schema of a {@link CalendarUpdate}. */
export const calendarUpdateSchema = z
  .strictObject({
    bookingId: idSchema("booking"),
    uid: z.string().min(1).max(255).describe("UID of the event in people's calendars."),
    start: zonedInstantSchema,
    end: zonedInstantSchema,
    sequence: z
      .int()
      .min(1)
      .max(2_147_483_647)
      .describe("SEQUENCE of the update: one more than the last message's."),
  })
  .refine(({ start, end }) => compareInstants(start.instant, end.instant) < 0, {
    path: ["end"],
    params: { issue: "core/end-not-after-start" },
  });

/** What people's calendars are to be told of a booking's new time. */
export type CalendarUpdate = z.infer<typeof calendarUpdateSchema>;

/** Validates an update. @throws SamtalError with every issue found */
export const parseCalendarUpdate = parser(calendarUpdateSchema);

/** Validates an update; never throws. */
export const safeParseCalendarUpdate = safeParser(calendarUpdateSchema);
