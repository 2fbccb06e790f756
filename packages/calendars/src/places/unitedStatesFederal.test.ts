import { describe, expect, it } from "vitest";
import { dayOf } from "../testing/datesIn.ts";
import { unitedStatesFederal } from "./unitedStatesFederal.ts";

const nameOn = (date: string) => unitedStatesFederal.holidayOn(dayOf(date))?.name;

describe("unitedStatesFederal", () => {
  it("observes a New Year's Day on a Saturday in the year before", () => {
    expect(nameOn("2021-12-31")).toBe("New Year's Day (observed)");
    expect(nameOn("2022-01-01")).toBe("New Year's Day");
    expect(nameOn("2022-01-03")).toBeUndefined();
  });

  it("has Juneteenth from 2021, when it was observed on the Friday", () => {
    expect(nameOn("2020-06-19")).toBeUndefined();
    expect(nameOn("2021-06-18")).toBe("Juneteenth National Independence Day (observed)");
  });

  it("has no Inauguration Day", () => {
    expect(nameOn("2021-01-20")).toBeUndefined();
  });

  it("answers for its last day, whose observed day would come from 2100", () => {
    expect(nameOn("2099-12-31")).toBeUndefined();
  });
});
