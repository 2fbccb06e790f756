import type { BusinessCalendar, ZoneRules } from "@samtal/core/time";

/** What {@link interviewLoad} needs beside the request. */
export interface LoadOptions {
  readonly zoneRules: ZoneRules;
  /** The business calendars that people name by id. */
  readonly calendars?: readonly BusinessCalendar[];
}
