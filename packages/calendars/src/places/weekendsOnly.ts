import type { BusinessCalendar } from "@samtal/core/time";
import { rulesVersion } from "../rulesVersion.ts";

/**
 * A working week from Monday to Friday, without holidays: only weekends are free.
 *
 * @example
 * ```ts
 * import { weekendsOnly } from "@samtal/calendars";
 * import { epochDayFromCivil, isBusinessDay } from "@samtal/core/time";
 *
 * isBusinessDay(epochDayFromCivil(2027, 12, 24), weekendsOnly); // => true
 * isBusinessDay(epochDayFromCivil(2027, 12, 25), weekendsOnly); // => false
 * ```
 */
export const weekendsOnly: BusinessCalendar = {
  id: "weekends-only",
  version: rulesVersion,
  workingWeek: [1, 2, 3, 4, 5],
  holidayOn: () => undefined,
};
