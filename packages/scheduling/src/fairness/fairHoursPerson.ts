import { idSchema, parser, safeParser } from "@samtal/core";
import { timeZoneSchema } from "@samtal/core/time";
import * as z from "zod";
import { personAvailabilitySchema } from "../availability/personAvailability.ts";
import { comfortableHoursSchema } from "./comfortableHours.ts";
import { oddHoursSchema } from "./oddHours.ts";

/** The schema of a {@link FairHoursPerson}. */
export const fairHoursPersonSchema = z.strictObject({
  personId: z.union([idSchema("candidate"), idSchema("interviewer")]),
  timeZone: timeZoneSchema.describe("On whose clock the person's hours are judged, stays elsewhere aside."),
  stays: personAvailabilitySchema.shape.stays,
  comfortableHours: comfortableHoursSchema.exactOptional().describe("Else 08:00 to 18:00."),
  oddHours: oddHoursSchema.exactOptional().describe("Else before 07:00 or after 21:00."),
});

/** A candidate or an interviewer whose local hours are kept account of. */
export type FairHoursPerson = z.infer<typeof fairHoursPersonSchema>;

/** Validates a person of the ledger. @throws SamtalError `scheduling/window-order` and those of its parts */
export const parseFairHoursPerson = parser(fairHoursPersonSchema);

/** Validates a person of the ledger; never throws. */
export const safeParseFairHoursPerson = safeParser(fairHoursPersonSchema);
