import { type Issue, SamtalError } from "@samtal/core";
import { type EpochMilliseconds, epochMilliseconds, type Instant } from "@samtal/core/time";
import type { BusyTime } from "../availability/busyTime.ts";

/** What a calendar service's answer says about one person. */
export interface BusyAnswer {
  /** `incomplete` when the person may be busy at times that are not listed. */
  readonly status: "complete" | "incomplete";
  /** In order of start; they may overlap. */
  readonly busy: readonly BusyTime[];
  /** What is missing or could not be read, by position in the answer or the options; never by address. */
  readonly problems: readonly Issue[];
}

/** How many busy times of one answer are read. */
export const maximumPeriods = 50_000;

/**
 * The stretch that is asked for, as numbers.
 *
 * @throws SamtalError `core/end-not-after-start`
 */
export function stretchOf(
  from: Instant,
  until: Instant,
): { readonly from: EpochMilliseconds; readonly until: EpochMilliseconds } {
  const stretch = { from: epochMilliseconds(from), until: epochMilliseconds(until) };
  if (!(stretch.from < stretch.until)) throw SamtalError.of("core/end-not-after-start", ["until"]);
  return stretch;
}
