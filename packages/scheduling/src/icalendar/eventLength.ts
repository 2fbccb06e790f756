import type { CalendarTime } from "./calendarTime.ts";

/** How long an event takes: until a time of its own, or for a nominal number of days and an exact rest. */
export type EventLength =
  | { readonly kind: "until"; readonly end: CalendarTime }
  | { readonly kind: "for"; readonly days: number; readonly milliseconds: number };

const longest = 100_000 * 86_400_000;
const time = String.raw`T(?=\d)(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?`;
const durationPattern = new RegExp(String.raw`^([+-])?P(?=[\dT])(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:${time})?$`);

/**
 * The length of an event. Without an end or a duration a whole day lasts a day, a point in time no time
 * (RFC 5545 section 3.6.1). A whole day that ends on the day on which it begins lasts that day.
 *
 * @param start - when it begins
 * @param end - DTEND, if there is one
 * @param duration - DURATION, if there is one
 * @returns the length, or what is wrong with it
 */
export function eventLength(
  start: CalendarTime,
  end: CalendarTime | undefined,
  duration: unknown,
): EventLength | "unreadable" | "ends-before-start" {
  if (end) {
    if (end.isDate !== start.isDate) return "unreadable";
    // Programs that take the end day as the last one write this for a single day.
    if (end.isDate && end.wall === start.wall) return { kind: "for", days: 1, milliseconds: 0 };
    return end.zone === start.zone && end.wall < start.wall ? "ends-before-start" : { kind: "until", end };
  }
  if (duration === undefined) return { kind: "for", days: start.isDate ? 1 : 0, milliseconds: 0 };
  const found = durationPattern.exec(String(duration));
  if (!found) return "unreadable";
  const [, sign, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found;
  if (sign === "-") return "ends-before-start";
  const rest = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return { kind: "for", days: Number(weeks) * 7 + Number(days), milliseconds: Math.min(rest, longest) };
}
