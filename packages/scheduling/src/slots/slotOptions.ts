import type { BusinessCalendar, ZoneRules } from "@samtal/core/time";

/** What a search for slots needs beside the request: zone data, and the holidays that the request names. */
export interface SlotOptions {
  /** The tz data; never the runtime's own unless the caller says so. */
  readonly zoneRules: ZoneRules;
  /** The business calendars that availabilities name by id. */
  readonly calendars?: readonly BusinessCalendar[];
}
