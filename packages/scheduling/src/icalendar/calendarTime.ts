import {
  daysInMonth,
  epochDayFromCivil,
  type TimeZone,
  type WallMilliseconds,
  type ZoneRules,
} from "@samtal/core/time";

/** A DATE or DATE-TIME of a calendar file: a reading of a zone's clock. */
export interface CalendarTime {
  readonly wall: WallMilliseconds;
  /** A whole day. */
  readonly isDate: boolean;
  /** Whose clock; `undefined` for UTC. */
  readonly zone: TimeZone | undefined;
}

/** What a value can't be: damaged, or on the clock of a zone that nobody knows. */
export type CalendarTimeFault = "unreadable" | "unknown-zone";

// `T::` is what ical.js makes of a date that does not declare itself one: a common slip with one meaning.
const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:T::|T(\d\d):(\d\d):(\d\d)(Z)?)?$/;

/**
 * A jCal DATE or DATE-TIME as a reading of a zone's clock.
 *
 * A time without a zone floats, and a whole day has none: both are read on the owner's clock.
 *
 * @param value - as ical.js gives it, such as `2027-03-08T09:00:00`
 * @param zoneName - the TZID parameter, if there is one
 * @param ownerZone - the zone of the calendar's owner
 * @param rules - the zone data, which says which names are zones
 * @returns the time, or what is wrong with it
 */
export function calendarTime(
  value: unknown,
  zoneName: unknown,
  ownerZone: TimeZone,
  rules: ZoneRules,
): CalendarTime | CalendarTimeFault {
  const found = typeof value === "string" ? pattern.exec(value) : null;
  if (!found) return "unreadable";
  const [, year, month, day, hour, minute, second, utc] = found;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return "unreadable";
  const date = epochDayFromCivil(y, m, d) * 86_400_000;
  if (hour === undefined) return { wall: date, isDate: true, zone: ownerZone };
  // 60 is the leap second, which no clock here shows: it counts as the last one before.
  const [h, min, s] = [Number(hour), Number(minute), Math.min(59, Number(second))];
  if (h > 23 || min > 59 || Number(second) > 60) return "unreadable";
  const wall = date + ((h * 60 + min) * 60 + s) * 1000;
  if (utc !== undefined) return { wall, isDate: false, zone: undefined };
  if (zoneName === undefined) return { wall, isDate: false, zone: ownerZone };
  const zone = zoneNamed(String(zoneName), rules);
  return zone === undefined ? "unknown-zone" : { wall, isDate: false, zone };
}

/**
 * The zone that a TZID names. A globally unique TZID (RFC 5545 section 3.8.3.1) starts with a slash and, in
 * the files of several programs, ends in the IANA name.
 */
function zoneNamed(name: string, rules: ZoneRules): TimeZone | undefined {
  if (rules.has(name as TimeZone)) return name as TimeZone;
  if (!name.startsWith("/")) return undefined;
  const parts = name.split("/");
  return [3, 2]
    .map((length) => parts.slice(-length).join("/"))
    .find((tail) => tail.includes("/") && rules.has(tail as TimeZone)) as TimeZone | undefined;
}
