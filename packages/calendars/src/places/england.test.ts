import { describe, expect, it } from "vitest";
import { dayOf } from "../testing/datesIn.ts";
import { england } from "./england.ts";

const nameOn = (date: string) => england.holidayOn(dayOf(date))?.name;

describe("england", () => {
  it("moves Christmas on a weekend as proclaimed", () => {
    expect(nameOn("2021-12-27")).toBe("Christmas Day (substitute day)");
    expect(nameOn("2021-12-28")).toBe("Boxing Day (substitute day)");
    expect(nameOn("2022-12-26")).toBe("Boxing Day");
    expect(nameOn("2022-12-27")).toBe("Christmas Day (substitute day)");
    expect(nameOn("2027-12-28")).toBe("Boxing Day (substitute day)");
  });

  it("works on the Mondays from which a bank holiday was moved away", () => {
    expect(nameOn("2020-05-04")).toBeUndefined();
    expect(nameOn("2022-05-30")).toBeUndefined();
  });
});
