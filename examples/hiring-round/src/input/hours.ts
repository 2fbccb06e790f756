import { documentSchema, idSchema, safeParser } from "@samtal/core";
import { workingHoursSchema } from "@samtal/scheduling";
import { z } from "zod";

/** The schema of {@link Hours}. */
export const hoursSchema = documentSchema({
  personId: z.union([idSchema("candidate"), idSchema("interviewer")]),
  workingHours: workingHoursSchema,
  calendarId: z.string().min(1).exactOptional().describe("Whose public holidays the person has off."),
});

/** When a person can be asked: an interviewer's working hours, or the hours that suit a candidate. */
export type Hours = z.infer<typeof hoursSchema>;

/** Validates a person's hours; never throws. */
export const safeParseHours = safeParser(hoursSchema);
