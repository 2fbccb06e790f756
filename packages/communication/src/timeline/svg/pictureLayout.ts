import { epochMilliseconds, type Instant } from "@samtal/core/time";
import type { TimelineDay } from "../timelineDay.ts";
import type { TimelineEntry } from "../timelineEntry.ts";

/** Measures in pixels. */
export const measures = { width: 960, left: 300, strip: 640, row: 40, axis: 17, heading: 40, gap: 22, margin: 16 } as const;

/** An entry that has a row: the interview is one row, from lobby to end. */
export function rowsOf({ entries }: TimelineDay): readonly TimelineEntry[] {
  return entries.filter((entry) => entry.kind !== "interview" || entry.moment === "start");
}

/** How high a day is. */
export function heightOf(day: TimelineDay): number {
  const { heading, axis, row, gap } = measures;
  return heading + day.clocks.length * axis + rowsOf(day).length * row + gap;
}

/** Where an instant lies on a day's strip, to a tenth of a pixel, and within it. */
export function placeOf(day: TimelineDay, instant: Instant): number {
  const [from, until] = [epochMilliseconds(day.start), epochMilliseconds(day.end)];
  const share = (epochMilliseconds(instant) - from) / (until - from);
  return Math.round((measures.left + Math.min(1, Math.max(0, share)) * measures.strip) * 10) / 10;
}
