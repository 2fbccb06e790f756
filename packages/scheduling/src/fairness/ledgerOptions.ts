import type { Interval, ZoneRules } from "@samtal/core/time";

/** What {@link fairHoursLedger} needs beside bookings and people. */
export interface LedgerOptions {
  readonly zoneRules: ZoneRules;
  /** Only interviews whose assessment starts within count; all where it is left out. */
  readonly window?: Interval;
}
