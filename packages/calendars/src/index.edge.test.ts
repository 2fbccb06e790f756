import { epochDayFromCivil } from "@samtal/core/time";
import { expect, it } from "vitest";
import { holidayCalendar, sweden } from "./index.ts";

it("runs in the edge runtime", () => {
  expect(sweden.holidayOn(epochDayFromCivil(2027, 6, 25))?.name).toBe("Midsommarafton");
  const coverage = { from: 2027, until: 2027 };
  const empty = holidayCalendar({ id: "none", version: "1", coverage, rules: [] });
  expect(() => empty.holidayOn(epochDayFromCivil(2028, 1, 1))).toThrow("calendars/outside-coverage");
});
