import { SamtalError } from "../errors/samtalError.ts";
import type { Instant } from "./instant.ts";
import { localDateTimeOf, readWall } from "./wallMilliseconds.ts";

/** Milliseconds since 1970-01-01T00:00:00Z, the unit of every kernel. */
export type EpochMilliseconds = number;

/**
 * An instant as milliseconds since 1970-01-01T00:00:00Z.
 *
 * @param instant - a validated instant
 * @returns an integer
 * @example
 * ```ts
 * import { epochMilliseconds, parseInstant } from "@samtal/core/time";
 *
 * epochMilliseconds(parseInstant("1970-01-02T00:00:00Z")); // => 86400000
 * ```
 */
export function epochMilliseconds(instant: Instant): EpochMilliseconds {
  // Date.parse leaves fractions of one or two digits to the engine.
  return readWall(instant, instant.length - 1);
}

/**
 * Milliseconds since 1970-01-01T00:00:00Z as an instant, with milliseconds printed only where they are not zero.
 *
 * @param milliseconds - an integer within the years 0000 to 9999
 * @returns the instant
 * @throws SamtalError `core/instant-out-of-range`
 * @example
 * ```ts
 * import { instantOf } from "@samtal/core/time";
 *
 * instantOf(86400000); // => "1970-01-02T00:00:00Z"
 * ```
 */
export function instantOf(milliseconds: EpochMilliseconds): Instant {
  if (!Number.isInteger(milliseconds) || milliseconds < earliest || milliseconds > latest) {
    throw SamtalError.of("core/instant-out-of-range");
  }
  // UTC is a clock like others; a Date made for its text costs several times as much.
  return `${localDateTimeOf(milliseconds)}Z` as string as Instant;
}

const earliest = Date.parse("0000-01-01T00:00:00Z");
const latest = Date.parse("9999-12-31T23:59:59.999Z");
