import type { BusinessCalendar } from "@samtal/core/time";
import { rulesVersion } from "../rulesVersion.ts";

/**
 * A working week from Sunday to Thursday, without holidays.
 *
 * @example
 * ```ts
 * import { sundayToThursday } from "@samtal/calendars";
 * import { epochDayFromCivil, isBusinessDay } from "@samtal/core/time";
 *
 * isBusinessDay(epochDayFromCivil(2027, 3, 26), sundayToThursday); // => false
 * isBusinessDay(epochDayFromCivil(2027, 3, 28), sundayToThursday); // => true
 * ```
 */
export const sundayToThursday: BusinessCalendar = {
  id: "sunday-to-thursday",
  version: rulesVersion,
  workingWeek: [1, 2, 3, 4, 7],
  holidayOn: () => undefined,
};
