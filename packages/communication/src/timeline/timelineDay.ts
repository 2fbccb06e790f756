import type { Instant, Interval, LocalDate, TimeZone } from "@samtal/core/time";
import type { TimelineEntry } from "./timelineEntry.ts";

/** A zone's clock over one day of the sender's. */
export interface DayClock {
  readonly zone: TimeZone;
  /** Each full hour that the clock shows, in order: 23 or 25 of them where it changes. */
  readonly hours: readonly { readonly at: Instant; readonly hour: number }[];
  /** Quiet hours on this clock, within the day. */
  readonly quiet: readonly Interval[];
}

/** A day on the sender's clock on which something happens. */
export interface TimelineDay extends Interval {
  readonly date: LocalDate;
  /** The sender's clock first, then the others that the day's entries need, by name. */
  readonly clocks: readonly DayClock[];
  readonly entries: readonly TimelineEntry[];
}
