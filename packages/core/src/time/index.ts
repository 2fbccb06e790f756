// Instants
export { type Instant, instantSchema, parseInstant, safeParseInstant } from "./instant.ts";
export { compareInstants } from "./compareInstants.ts";
export { type EpochMilliseconds, epochMilliseconds, instantOf } from "./epoch.ts";
export { type Interval, intervalSchema, parseInterval, safeParseInterval } from "./interval.ts";
// Wall clocks
export { type LocalDate, localDateSchema, parseLocalDate, safeParseLocalDate } from "./localDate.ts";
export {
  type LocalTime,
  localTimeSchema,
  parseLocalTime,
  parseWindowEnd,
  safeParseLocalTime,
  safeParseWindowEnd,
  type WindowEnd,
  windowEndSchema,
} from "./localTime.ts";
export { millisecondsOfDay } from "./millisecondsOfDay.ts";
export { minutesOfDay } from "./minutesOfDay.ts";
export {
  type LocalDateTime,
  localDateTimeSchema,
  parseLocalDateTime,
  safeParseLocalDateTime,
} from "./localDateTime.ts";
export { localDateTimeOf, type WallMilliseconds, wallMilliseconds } from "./wallMilliseconds.ts";
// Civil days
export {
  type CivilDate,
  civilOf,
  type EpochDay,
  epochDayFromCivil,
  epochDayOf,
  localDateOf,
} from "./epochDay.ts";
export { daysInMonth } from "./daysInMonth.ts";
export { addMonths } from "./addMonths.ts";
export { isoWeekdayOf } from "./isoWeekdayOf.ts";
// Durations
export { type Duration, durationSchema, parseDuration, safeParseDuration } from "./duration.ts";
export { type DurationParts, durationParts } from "./durationParts.ts";
export { elapsedMilliseconds } from "./elapsedMilliseconds.ts";
// Zones
export { parseTimeZone, safeParseTimeZone, type TimeZone, timeZoneSchema } from "./timeZone.ts";
export { type UtcOffset, utcOffsetMilliseconds, utcOffsetOf, utcOffsetSchema } from "./utcOffset.ts";
export type { ZoneRules } from "./zoneRules.ts";
export type { ZoneTransition } from "./zoneTransition.ts";
export { type Disambiguation, type WallKind, type ZoneTable, type ZoneTableInput, zoneTable } from "./zoneTable.ts";
export { type ZoneRulesSource, zoneRulesFrom } from "./zoneRulesFrom.ts";
export { type IntlZoneRulesOptions, intlZoneRules } from "./intlZoneRules.ts";
// Between instants and wall clocks
export { type ResolvedLocal, resolveLocal } from "./resolveLocal.ts";
export { parseZonedInstant, safeParseZonedInstant, type ZonedInstant, zonedInstantSchema } from "./zonedInstant.ts";
export { zonedAt } from "./zonedAt.ts";
export { wallFields } from "./wallFields.ts";
export { startOfDay } from "./startOfDay.ts";
export { dayInterval } from "./dayInterval.ts";
export { type FormatInstantOptions, formatInstant, type InstantStyle } from "./formatInstant.ts";
export { type DriftBooking, type ZoneDrift, zoneDrift } from "./zoneDrift.ts";
// Business days
export type { BusinessCalendar, Holiday, IsoWeekday } from "./businessCalendar.ts";
export { isBusinessDay } from "./isBusinessDay.ts";
export { nextBusinessDay } from "./nextBusinessDay.ts";
export { addBusinessDays } from "./addBusinessDays.ts";
// Texts
export { timeIssueTexts, timeReasonTexts } from "./timeTexts.ts";
