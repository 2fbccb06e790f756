import { SamtalError } from "../errors/samtalError.ts";
import { civilOf, daysFromCivil } from "./epochDay.ts";
import type { LocalDateTime } from "./localDateTime.ts";

/**
 * Milliseconds from 1970-01-01T00:00 to a reading of a wall clock, counted as if every day had 24 hours.
 * A kernel's form of {@link LocalDateTime}.
 */
export type WallMilliseconds = number;

/**
 * A wall clock's date and time as one integer.
 *
 * @param local - a validated date and time
 * @returns milliseconds from 1970-01-01T00:00 on the same clock
 * @example
 * ```ts
 * import { parseLocalDateTime, wallMilliseconds } from "@samtal/core/time";
 *
 * wallMilliseconds(parseLocalDateTime("1970-01-02T00:30")); // => 88200000
 * ```
 */
export function wallMilliseconds(local: LocalDateTime): WallMilliseconds {
  return readWall(local, local.length);
}

/**
 * The same of the first `length` characters. Reads digits where they stand: busy calendars hold tens of thousands
 * of instants, and a number out of a slice costs ten times as much.
 */
export function readWall(text: string, length: number): WallMilliseconds {
  const day = daysFromCivil(twoAt(text, 0) * 100 + twoAt(text, 2), twoAt(text, 5), twoAt(text, 8));
  const minutes = twoAt(text, 11) * 60 + twoAt(text, 14);
  const seconds = length > 16 ? twoAt(text, 17) : 0;
  const fraction = length > 20 ? Number(text.slice(20, length).padEnd(3, "0")) : 0;
  return day * 86_400_000 + minutes * 60_000 + seconds * 1000 + fraction;
}

const twoAt = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/**
 * The date and time that a wall clock shows, with milliseconds printed only where they are not zero.
 *
 * @param wall - milliseconds from 1970-01-01T00:00 on the clock, within the years 0000 to 9999
 * @returns the date and time, seconds included
 * @throws SamtalError `core/date-out-of-range`
 * @example
 * ```ts
 * import { localDateTimeOf } from "@samtal/core/time";
 *
 * localDateTimeOf(88200000); // => "1970-01-02T00:30:00"
 * ```
 */
export function localDateTimeOf(wall: WallMilliseconds): LocalDateTime {
  if (!Number.isInteger(wall)) throw SamtalError.of("core/date-out-of-range");
  const epochDay = Math.floor(wall / 86_400_000);
  const rest = wall - epochDay * 86_400_000;
  const second = (rest / 1000) | 0;
  const minute = (second / 60) | 0;
  const hour = (minute / 60) | 0;
  const fraction = rest - second * 1000;
  const time = `T${twoDigits[hour]}:${twoDigits[minute - hour * 60]}:${twoDigits[second - minute * 60]}`;
  const text = `${dateTextOf(epochDay)}${time}`;
  return (fraction === 0 ? text : `${text}.${String(fraction).padStart(3, "0")}`) as LocalDateTime;
}

// The instants of a season fall on few days. Each slot holds the day that was last written there.
const slots = 1024;
const writtenDays = /* @__PURE__ */ new Float64Array(slots).fill(Number.NaN);
const writtenDates: string[] = [];

function dateTextOf(epochDay: number): string {
  const slot = epochDay & (slots - 1);
  if (writtenDays[slot] === epochDay) return writtenDates[slot] as string;
  const { year, month, day } = civilOf(epochDay);
  if (year < 0 || year > 9999) throw SamtalError.of("core/date-out-of-range");
  const century = twoDigits[(year / 100) | 0] as string;
  const date = `${century}${twoDigits[year % 100]}-${twoDigits[month]}-${twoDigits[day]}`;
  writtenDays[slot] = epochDay;
  writtenDates[slot] = date;
  return date;
}

// A lookup costs a fraction of padStart, and this is the document face of the million-instant path.
const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
