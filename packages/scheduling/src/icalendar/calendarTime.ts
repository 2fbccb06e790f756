import { daysInMonth, epochDayFromCivil, type TimeZone, type WallMilliseconds } from "@samtal/core/time";

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

/** Whose clocks the times of a file are read on. */
export interface CalendarZones {
  /** The zone of the calendar's owner. */
  readonly owner: TimeZone;
  /** The zone that a TZID names. */
  named(tzid: string): TimeZone | undefined;
}

// `T::` is what ical.js makes of a date that does not declare itself one: a common slip with one meaning.
const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:T::|T(\d\d):(\d\d):(\d\d)(Z)?)?$/;

/**
 * A jCal DATE or DATE-TIME as a reading of a zone's clock.
 *
 * A time without a zone floats, and a whole day has none: both are read on the owner's clock.
 *
 * @param value - as ical.js gives it, such as `2027-03-08T09:00:00`
 * @param tzid - the TZID parameter, if there is one
 * @param zones - the owner's zone, and what the file's names mean
 * @returns the time, or what is wrong with it
 */
export function calendarTime(
  value: unknown,
  tzid: unknown,
  zones: CalendarZones,
): CalendarTime | CalendarTimeFault {
  const found = typeof value === "string" ? pattern.exec(value) : null;
  if (!found) return "unreadable";
  const [, year, month, day, hour, minute, second, utc] = found;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return "unreadable";
  const date = epochDayFromCivil(y, m, d) * 86_400_000;
  if (hour === undefined) return { wall: date, isDate: true, zone: zones.owner };
  // 60 is the leap second, which no clock here shows: it counts as the last one before.
  const [h, min, s] = [Number(hour), Number(minute), Math.min(59, Number(second))];
  if (h > 23 || min > 59 || Number(second) > 60) return "unreadable";
  const wall = date + ((h * 60 + min) * 60 + s) * 1000;
  if (utc !== undefined) return { wall, isDate: false, zone: undefined };
  if (tzid === undefined) return { wall, isDate: false, zone: zones.owner };
  const zone = zones.named(String(tzid));
  return zone === undefined ? "unknown-zone" : { wall, isDate: false, zone };
}
