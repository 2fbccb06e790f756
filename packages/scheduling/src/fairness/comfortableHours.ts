import { parser, safeParser } from "@samtal/core";
import type * as z from "zod";
import { dailyWindowSchema } from "../availability/workingHours.ts";

/** The schema of {@link ComfortableHours}. */
export const comfortableHoursSchema: typeof dailyWindowSchema = dailyWindowSchema.describe(
  "The hours of every day that suit a person, on the clock of the place where the person is.",
);

/** The hours of every day that suit a person; a stretch past midnight says `overnight: true`. */
export type ComfortableHours = z.infer<typeof comfortableHoursSchema>;

/** Validates comfortable hours. @throws SamtalError `scheduling/window-order` and those of its parts */
export const parseComfortableHours = parser(comfortableHoursSchema);

/** Validates comfortable hours; never throws. */
export const safeParseComfortableHours = safeParser(comfortableHoursSchema);

/** What is taken where a person says nothing: 08:00 to 18:00. A convention of this package, not a finding. */
export const defaultComfortableHours: ComfortableHours = parseComfortableHours({
  from: "08:00",
  to: "18:00",
});
