import { addBusinessDays, isBusinessDay, localDateOf } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { datesIn, dayOf } from "../testing/datesIn.ts";
import { sweden } from "./sweden.ts";
import { swedenStatutory } from "./swedenStatutory.ts";

describe("the Swedish eves as a setting", () => {
  it("closes the office on the three eves, by custom", () => {
    const eves = datesIn(sweden, 2027).filter((date) => swedenStatutory.holidayOn(dayOf(date)) === undefined);
    expect(eves).toEqual(["2027-06-25", "2027-12-24", "2027-12-31"]);
    expect(eves.map((date) => sweden.holidayOn(dayOf(date)))).toEqual([
      { kind: "customary", name: "Midsommarafton" },
      { kind: "customary", name: "Julafton" },
      { kind: "customary", name: "Nyårsafton" },
    ]);
  });

  it("works on them when the statute alone counts", () => {
    expect(isBusinessDay(dayOf("2027-12-24"), swedenStatutory)).toBe(true);
    expect(isBusinessDay(dayOf("2027-12-24"), sweden)).toBe(false);
  });

  it("moves a promise made before Christmas", () => {
    // From Thursday 23 December 2027: the 27th and 28th with the eve, the 24th and 27th without.
    expect(localDateOf(addBusinessDays(dayOf("2027-12-23"), 2, sweden))).toBe("2027-12-28");
    expect(localDateOf(addBusinessDays(dayOf("2027-12-23"), 2, swedenStatutory))).toBe("2027-12-27");
  });

  it("has two ids, so that a document says which one was used", () => {
    expect([sweden.id, swedenStatutory.id]).toEqual(["SE", "SE-statutory"]);
  });

  it("names both holidays when Ascension Day meets the first of May", () => {
    expect(sweden.holidayOn(dayOf("2008-05-01"))?.name).toBe("Första maj / Kristi himmelsfärdsdag");
  });

  it("keeps annandag pingst up to 2004 and the national day from 2005", () => {
    expect(sweden.holidayOn(dayOf("2004-05-31"))?.name).toBe("Annandag pingst");
    expect(sweden.holidayOn(dayOf("2005-05-16"))).toBeUndefined();
    expect(sweden.holidayOn(dayOf("2004-06-06"))).toBeUndefined();
    expect(sweden.holidayOn(dayOf("2005-06-06"))?.name).toBe("Nationaldagen");
  });
});
