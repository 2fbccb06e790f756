import { SamtalError } from "@samtal/core";
import { type BusinessCalendar, type EpochMilliseconds, epochMilliseconds, type ZonedInstant, type ZoneRules } from "@samtal/core/time";
import * as z from "zod";
import { calendarNameSchema } from "../rules/timingOffset.ts";
import { businessDaysFrom } from "../timing/businessDaysFrom.ts";
import { wallDayOf } from "../timing/wallDayOf.ts";

/** The schema of a {@link SoonWindow}. */
export const soonWindowSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("elapsed"), minutes: z.int().min(0).max(525_600) }),
  z.strictObject({ kind: z.literal("business-days"), days: z.int().min(0).max(260), calendar: calendarNameSchema }),
]);

/** How long before its time an open promise is due soon. */
export type SoonWindow = z.infer<typeof soonWindowSchema>;

/** From when a promise is due soon: so long before, at the same time of day where days are counted. */
export function soonFrom(
  by: ZonedInstant,
  soon: SoonWindow,
  zoneRules: ZoneRules,
  calendars: Readonly<Record<string, BusinessCalendar>>,
): EpochMilliseconds {
  const at = epochMilliseconds(by.instant);
  if (soon.kind === "elapsed") return at - soon.minutes * 60_000;
  const calendar = Object.hasOwn(calendars, soon.calendar) ? calendars[soon.calendar] : undefined;
  if (calendar === undefined) {
    throw SamtalError.of("communication/unknown-calendar", ["options", "soon", "calendar"], {
      calendar: soon.calendar,
    });
  }
  // Counted back no days, a promise of a Saturday is due soon only once it is due.
  if (soon.days === 0) return at;
  const table = zoneRules.table(by.zone);
  return businessDaysFrom(at, -soon.days, wallDayOf(at, table).timeOfDay, table, calendar);
}
