import {
  type CalendarTime,
  type CalendarTimeFault,
  calendarTime,
  type CalendarZones,
} from "./calendarTime.ts";
import { type EventLength, eventLength } from "./eventLength.ts";

/** A PERIOD of a calendar file. */
export interface CalendarPeriod {
  readonly start: CalendarTime;
  readonly length: EventLength;
}

/**
 * A jCal PERIOD: a start, and an end or a duration (RFC 5545 section 3.3.9).
 *
 * @param value - as ical.js gives it
 * @param tzid - the TZID parameter, if there is one
 * @param zones - the owner's zone, and what the file's names mean
 * @returns the period, or what is wrong with it
 */
export function periodOf(
  value: unknown,
  tzid: unknown,
  zones: CalendarZones,
): CalendarPeriod | CalendarTimeFault | "ends-before-start" {
  if (!Array.isArray(value)) return "unreadable";
  const [from, to] = value as readonly unknown[];
  const start = calendarTime(from, tzid, zones);
  if (typeof start === "string") return start;
  const end = /^[+-]?P/.test(String(to)) ? undefined : calendarTime(to, tzid, zones);
  if (typeof end === "string") return end;
  const length = eventLength(start, end, end ? undefined : to);
  return typeof length === "string" ? length : { start, length };
}
