import { describe, expect, it } from "vitest";
import { addBusinessDays } from "./addBusinessDays.ts";
import type { BusinessCalendar } from "./businessCalendar.ts";
import { epochDayOf, localDateOf } from "./epochDay.ts";
import { isBusinessDay } from "./isBusinessDay.ts";
import { parseLocalDate } from "./localDate.ts";
import { nextBusinessDay } from "./nextBusinessDay.ts";
import { codeOf } from "./testdata/codeOf.ts";

const dayOf = (text: string) => epochDayOf(parseLocalDate(text));
const midsummersEve = dayOf("2027-06-25");

/** Midsummer of 2027: the eve is a Friday, closed by custom, not by statute. */
const swedish: BusinessCalendar = {
  id: "SE",
  version: "by hand",
  workingWeek: [1, 2, 3, 4, 5],
  holidayOn: (day) => (day === midsummersEve ? { kind: "customary", name: "midsommarafton" } : undefined),
};
const sundayToThursday: BusinessCalendar = { ...swedish, id: "week", workingWeek: [7, 1, 2, 3, 4], holidayOn: () => undefined };
const never: BusinessCalendar = { ...swedish, workingWeek: [] };

describe("business days", () => {
  it("are the weekdays of the working week that are no holidays", () => {
    expect(isBusinessDay(dayOf("2027-06-24"), swedish)).toBe(true);
    expect(isBusinessDay(midsummersEve, swedish)).toBe(false);
    expect(isBusinessDay(dayOf("2027-06-26"), swedish)).toBe(false);
    expect(isBusinessDay(dayOf("2027-06-27"), sundayToThursday)).toBe(true);
    expect(isBusinessDay(dayOf("2027-06-25"), sundayToThursday)).toBe(false);
  });

  it("skip the long weekend in both directions", () => {
    expect(localDateOf(addBusinessDays(dayOf("2027-06-24"), 1, swedish))).toBe("2027-06-28");
    expect(localDateOf(addBusinessDays(dayOf("2027-06-28"), -1, swedish))).toBe("2027-06-24");
    expect(localDateOf(addBusinessDays(midsummersEve, 1, swedish))).toBe("2027-06-28");
    expect(localDateOf(nextBusinessDay(midsummersEve, swedish))).toBe("2027-06-28");
    expect(localDateOf(nextBusinessDay(midsummersEve, swedish, -1))).toBe("2027-06-24");
    expect(nextBusinessDay(dayOf("2027-06-24"), swedish)).toBe(dayOf("2027-06-24"));
  });

  it("leave a day as it is when none is added", () => {
    expect(addBusinessDays(midsummersEve, 0, swedish)).toBe(midsummersEve);
  });

  it("refuse a calendar that never opens, instead of searching for ever, and a broken count", () => {
    expect(codeOf(() => nextBusinessDay(0, never))).toBe("core/no-business-day");
    expect(codeOf(() => addBusinessDays(0, 5, never))).toBe("core/no-business-day");
    for (const count of [0.5, Number.NaN, Infinity]) expect(codeOf(() => addBusinessDays(0, count, swedish))).toBe("core/not-integer");
  });
});
