import { compareText } from "@samtal/core";
import { type EpochMilliseconds, instantOf } from "@samtal/core/time";
import type { BusyTime } from "../availability/busyTime.ts";
import type { BusyStretch } from "./busyStretch.ts";

/**
 * Busy times from stretches in any order: clipped to a window, sorted, each once.
 *
 * @param stretches - may overlap; those that end no later than they start take no time
 * @param window - what lies outside is left out
 */
export function busyTimesOf(
  stretches: readonly BusyStretch[],
  window: { readonly from: EpochMilliseconds; readonly until: EpochMilliseconds },
): BusyTime[] {
  return stretches
    .map(({ start, end, kind }) => ({
      start: Math.max(start, window.from),
      end: Math.min(end, window.until),
      kind,
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.kind, b.kind))
    .filter(({ start, end, kind }, index, all) => {
      const before = all[index - 1];
      return !before || before.start !== start || before.end !== end || before.kind !== kind;
    })
    .map(({ start, end, kind }) => ({ interval: { start: instantOf(start), end: instantOf(end) }, kind }));
}
