import type { EpochDay } from "./epochDay.ts";

/** Day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A day on which offices are closed although the weekday is a working day. */
export interface Holiday {
  /** `public` by statute; `customary` where the working world closes without a statute (midsommarafton, say). */
  readonly kind: "public" | "customary";
  /** Name in the language of the place. */
  readonly name: string;
}

/** The port through which working weeks and holidays reach Samtal. `@samtal/calendars` has the data. */
export interface BusinessCalendar {
  /** Such as `SE`; stands in reasons. */
  readonly id: string;
  /** Version of the holiday data; stands in derived documents. */
  readonly version: string;
  /** Weekdays on which people work, holidays aside. */
  readonly workingWeek: readonly IsoWeekday[];
  /** The holiday on a civil day, if it is one. */
  holidayOn(day: EpochDay): Holiday | undefined;
}
