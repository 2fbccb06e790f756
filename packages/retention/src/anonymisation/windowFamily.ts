import { type Reason, reason } from "@samtal/core";
import type { LocalDate } from "@samtal/core/time";
import type { AggregateWindow } from "./aggregatePublication.ts";

/** How a window lies beside those that were published before. */
export interface WindowFamily {
  /** Places of the earlier windows that lie within the new one. */
  readonly within: readonly number[];
  /** For each of `within`, and last for the new window itself: the places, in `within`, of the windows that hold it. */
  readonly heldBy: readonly (readonly number[])[];
  /** The place in `heldBy` of the smallest window that a day falls in; undefined: outside the new window. */
  cohortOf(day: LocalDate): number | undefined;
}

/**
 * Sorts earlier windows by how the new one lies beside them. Windows that lie apart share nobody. A window around earlier
 * ones can be looked through. Any other overlap, or the same window again, is refused: what lies between them would be
 * a group that was never looked at.
 */
export function windowFamily(
  window: AggregateWindow,
  earlier: readonly AggregateWindow[],
): { readonly status: "nested"; readonly family: WindowFamily } | { readonly status: "refused"; readonly because: Reason } {
  if (earlier.some((other) => holds(other, window) && holds(window, other))) {
    return { status: "refused", because: reason("retention/window-published") };
  }
  const within = [...earlier.keys()].filter((place) => !isApart(window, earlier[place] as AggregateWindow));
  const windows = within.map((place) => earlier[place] as AggregateWindow);
  const isTangled =
    windows.some((one) => !holds(window, one)) ||
    windows.some((one, at) => windows.some((other, b) => b < at && !isApart(one, other) && !holds(one, other) && !holds(other, one)));
  if (isTangled) return { status: "refused", because: reason("retention/windows-overlap") };
  const heldBy = windows.map((one) => [...windows.keys()].filter((place) => holds(windows[place] as AggregateWindow, one)));
  heldBy.push([]);
  const smallest = [...windows.keys()].sort((a, b) => (heldBy[b]?.length ?? 0) - (heldBy[a]?.length ?? 0));
  const covers = ({ from, to }: AggregateWindow, day: LocalDate): boolean => from <= day && day <= to;
  return {
    status: "nested",
    family: {
      within,
      heldBy,
      cohortOf: (day) =>
        covers(window, day)
          ? (smallest.find((place) => covers(windows[place] as AggregateWindow, day)) ?? windows.length)
          : undefined,
    },
  };
}

const isApart = (a: AggregateWindow, b: AggregateWindow): boolean => a.to < b.from || b.to < a.from;
const holds = (outer: AggregateWindow, inner: AggregateWindow): boolean => outer.from <= inner.from && inner.to <= outer.to;
