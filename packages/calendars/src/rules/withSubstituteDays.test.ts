import { localDateOf } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { fixedDate } from "./fixedDate.ts";
import { withSubstituteDays } from "./withSubstituteDays.ts";

const christmas = fixedDate("Christmas Day", 12, 25);
const boxingDay = fixedDate("Boxing Day", 12, 26);
const substitutes = (year: number, rules = [christmas, boxingDay]) =>
  withSubstituteDays(rules)(year)
    .filter(({ holiday }) => holiday.name.endsWith("(substitute day)"))
    .map(({ day, holiday }) => `${localDateOf(day)} ${holiday.name.replace(" (substitute day)", "")}`);

// The dates and their names as gov.uk published them for 2019 to 2022.
describe("withSubstituteDays", () => {
  it("adds nothing when both days are weekdays", () => {
    expect(substitutes(2019)).toEqual([]);
  });

  it("gives Monday for a Boxing Day on Saturday", () => {
    expect(substitutes(2020)).toEqual(["2020-12-28 Boxing Day"]);
  });

  it("gives Monday and Tuesday when both fall on the weekend", () => {
    expect(substitutes(2021)).toEqual(["2021-12-27 Christmas Day", "2021-12-28 Boxing Day"]);
  });

  it("passes over Boxing Day's own Monday when Christmas Day is a Sunday", () => {
    expect(substitutes(2022)).toEqual(["2022-12-27 Christmas Day"]);
  });

  it("does not depend on the order of the rules", () => {
    for (const year of [2020, 2021, 2022]) {
      expect(substitutes(year, [boxingDay, christmas])).toEqual(substitutes(year));
    }
  });
});
