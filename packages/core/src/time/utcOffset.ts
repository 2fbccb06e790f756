import * as z from "zod";

/** The schema of a {@link UtcOffset}. */
export const utcOffsetSchema = z
  .string()
  .regex(/^[+-](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/)
  .brand<"UtcOffset">()
  .describe("What a clock is ahead of UTC, such as +02:00; with seconds only where an old offset has them.");

/** What a clock is ahead of UTC, such as `+02:00`; with seconds only where an old offset has them. */
export type UtcOffset = z.infer<typeof utcOffsetSchema>;

/**
 * Milliseconds ahead of UTC as text.
 *
 * @param milliseconds - whole seconds, less than a day either way
 * @returns such as `+02:00`, `-00:44:30`
 * @example
 * ```ts
 * import { utcOffsetOf } from "@samtal/core/time";
 *
 * utcOffsetOf(7_200_000); // => "+02:00"
 * ```
 */
export function utcOffsetOf(milliseconds: number): UtcOffset {
  const seconds = Math.abs(milliseconds) / 1000;
  const rest = seconds % 60 === 0 ? "" : `:${twoDigits(seconds % 60)}`;
  return `${milliseconds < 0 ? "-" : "+"}${twoDigits(seconds / 3600)}:${twoDigits((seconds % 3600) / 60)}${rest}` as UtcOffset;
}

/**
 * An offset text as milliseconds.
 *
 * @param offset - a validated offset
 * @returns milliseconds to add to UTC
 * @example
 * ```ts
 * import { utcOffsetMilliseconds, utcOffsetOf } from "@samtal/core/time";
 *
 * utcOffsetMilliseconds(utcOffsetOf(-12_600_000)); // => -12600000
 * ```
 */
export function utcOffsetMilliseconds(offset: UtcOffset): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  const size = (minutes * 60 + Number(offset.slice(7, 9))) * 1000;
  return offset.startsWith("-") && size > 0 ? -size : size;
}

const twoDigits = (number: number): string => String(Math.floor(number)).padStart(2, "0");
