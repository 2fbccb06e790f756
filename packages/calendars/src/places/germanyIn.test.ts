import { describe, expect, it } from "vitest";
import { dayOf } from "../testing/datesIn.ts";
import { type GermanLand, germanyIn } from "./germanyIn.ts";

describe("germanyIn", () => {
  it("names the calendar after the Land", () => {
    expect(germanyIn("BY").id).toBe("DE-BY");
  });

  it("has what the Land adds and what all share", () => {
    expect(germanyIn("SN").holidayOn(dayOf("2027-11-17"))?.name).toBe("Buß- und Bettag");
    expect(germanyIn("SN").holidayOn(dayOf("2027-12-25"))?.name).toBe("1. Weihnachtstag");
    expect(germanyIn("BE").holidayOn(dayOf("2027-11-17"))).toBeUndefined();
  });

  it("leaves out what holds in some municipalities only", () => {
    expect(germanyIn("BY").holidayOn(dayOf("2027-08-15"))).toBeUndefined();
    expect(germanyIn("SL").holidayOn(dayOf("2027-08-15"))?.name).toBe("Mariä Himmelfahrt");
  });

  it("meets the nationwide Reformationstag of 2017 once", () => {
    expect(germanyIn("BB").holidayOn(dayOf("2017-10-31"))?.name).toBe("Reformationstag");
  });

  it.each(["XX", "toString", "__proto__", "by", ""])("refuses %j without repeating it", (land) => {
    expect(() => germanyIn(land as GermanLand)).toThrow(/^calendars\/unknown-land$/);
  });
});
