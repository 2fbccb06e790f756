// Places
export { denmark } from "./places/denmark.ts";
export { england } from "./places/england.ts";
export { finland } from "./places/finland.ts";
export { france } from "./places/france.ts";
export { type GermanLand, germanLands, germanyIn } from "./places/germanyIn.ts";
export { germany } from "./places/germany.ts";
export { netherlands } from "./places/netherlands.ts";
export { norway } from "./places/norway.ts";
export { poland } from "./places/poland.ts";
export { spain } from "./places/spain.ts";
export { sweden } from "./places/sweden.ts";
export { swedenStatutory } from "./places/swedenStatutory.ts";
export { unitedStatesFederal } from "./places/unitedStatesFederal.ts";
// Working weeks
export { sundayToThursday } from "./places/sundayToThursday.ts";
export { weekendsOnly } from "./places/weekendsOnly.ts";
// Calendars of one's own
export { holidayCalendar, type HolidayCalendarOptions } from "./holidayCalendar.ts";
// Rules
export { computus } from "./computus.ts";
export { customary } from "./rules/customary.ts";
export { dayBeforeSunday } from "./rules/dayBeforeSunday.ts";
export { duringYears, type YearRange } from "./rules/duringYears.ts";
export { easterOffset } from "./rules/easterOffset.ts";
export { exceptYears } from "./rules/exceptYears.ts";
export { fixedDate } from "./rules/fixedDate.ts";
export type { DatedHoliday, HolidayRule } from "./rules/holidayRule.ts";
export { nthWeekday, type WeekdayPosition } from "./rules/nthWeekday.ts";
export { observedOnWeekday } from "./rules/observedOnWeekday.ts";
export { oneOff } from "./rules/oneOff.ts";
export { weekdayFrom } from "./rules/weekdayFrom.ts";
export { withSubstituteDays } from "./rules/withSubstituteDays.ts";
// What the data is
export { rulesCoverage } from "./rulesCoverage.ts";
export { rulesVersion } from "./rulesVersion.ts";
export { issueTexts } from "./issueTexts.ts";
