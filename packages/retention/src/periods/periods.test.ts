import { SamtalError } from "@samtal/core";
import {
  type BusinessCalendar,
  epochDayOf,
  localDateOf,
  parseDuration,
  parseInstant,
  parseLocalDate,
  parseTimeZone,
  zoneRulesFrom,
  zoneTable,
} from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { civilDayOf } from "./civilDayOf.ts";
import type { Counting } from "./counting.ts";
import { cutoff } from "./cutoff.ts";
import { lastDay } from "./lastDay.ts";
import { lastEpochDay } from "./lastEpochDay.ts";
import { periodSchema } from "./period.ts";
import { periodRule } from "./periodRule.ts";

// Numbers are those of the retention cases; dates without a source are counted on a calendar by hand.

const last = (event: string, period: string, counting: Counting = "exclusive-start"): string =>
  lastDay(parseLocalDate(event), parseDuration(period), counting);

const weekends: BusinessCalendar = {
  id: "weekends",
  version: "1",
  workingWeek: [1, 2, 3, 4, 5],
  holidayOn: () => undefined,
};
const easterMonday = epochDayOf(parseLocalDate("2026-04-06"));
const withEaster: BusinessCalendar = {
  ...weekends,
  holidayOn: (day) => (day === easterMonday ? { kind: "public", name: "Annandag påsk" } : undefined),
};

const rolled = (event: string, period: string, calendar: BusinessCalendar): string => {
  const rule = periodRule(
    { period: parseDuration(period), counting: "exclusive-start", roll: "next-working-day" },
    calendar,
  );
  return localDateOf(lastEpochDay(epochDayOf(parseLocalDate(event)), rule));
};

describe("lastDay", () => {
  it("1: a month from 5 March ends on 5 April", () => {
    expect(last("2026-03-05", "P1M")).toBe("2026-04-05");
  });

  it("2: a Sunday rolls to Monday, past Easter Monday to Tuesday, only where the rule says so", () => {
    expect(rolled("2026-03-05", "P1M", weekends)).toBe("2026-04-06");
    expect(rolled("2026-03-05", "P1M", withEaster)).toBe("2026-04-07");
    expect(last("2026-03-05", "P1M")).toBe("2026-04-05");
  });

  it("3: 31 August and a month end on 30 September", () => {
    expect(last("2026-08-31", "P1M")).toBe("2026-09-30");
  });

  it("4: 31 January and a month end with February, in a leap year too", () => {
    expect(last("2026-01-31", "P1M")).toBe("2026-02-28");
    expect(last("2028-01-31", "P1M")).toBe("2028-02-29");
  });

  it("5: 29 February keeps its day only in leap years", () => {
    expect(last("2024-02-29", "P1Y")).toBe("2025-02-28");
    expect(last("2024-02-29", "P4Y")).toBe("2028-02-29");
  });

  it("6: 31 December and two months end on 28 February", () => {
    expect(last("2025-12-31", "P2M")).toBe("2026-02-28");
  });

  it("7: an extension counts from the first event, not from where the first period ended", () => {
    expect(last("2026-01-31", "P3M")).toBe("2026-04-30");
    expect(last(last("2026-01-31", "P1M"), "P2M")).toBe("2026-04-28");
  });

  it("8: three weeks from Thursday 12 March 1998 end on Thursday 2 April (C-171/03)", () => {
    expect(last("1998-03-12", "P3W")).toBe("1998-04-02");
  });

  it("9: beginning with 8 March 2017, six months end on 7 September (EDA1920); a missing date loses no day", () => {
    expect(last("2017-03-08", "P6M", "inclusive-start")).toBe("2017-09-07");
    expect(last("2026-08-31", "P6M", "inclusive-start")).toBe("2027-02-28");
    expect(last("2026-03-01", "P3W", "inclusive-start")).toBe("2026-03-21");
    expect(last("2026-08-31", "P6M10D", "inclusive-start")).toBe("2027-03-09");
  });

  it("11: 28 to 31 August and six months share their last day", () => {
    const ends = ["28", "29", "30", "31"].map((day) => last(`2026-08-${day}`, "P6M"));
    expect(ends).toEqual(["2027-02-28", "2027-02-28", "2027-02-28", "2027-02-28"]);
  });

  it("13: days are counted, not hours, across a change of clocks", () => {
    expect(last("2027-03-27", "P1D")).toBe("2027-03-28");
    expect(last("2027-03-28", "P1D")).toBe("2027-03-29");
  });

  it("16: two years are 24 months, 730 days are another rule", () => {
    expect(last("2023-11-21", "P2Y")).toBe(last("2023-11-21", "P24M"));
    expect(last("2023-11-21", "P730D")).toBe("2025-11-20");
  });

  it("refuses to leave the calendar's years", () => {
    expect(codeOf(() => last("9999-12-31", "P1D"))).toBe("core/date-out-of-range");
    expect(codeOf(() => last("9999-12-31", "P1M"))).toBe("core/date-out-of-range");
  });
});

describe("cutoff", () => {
  const rule = { period: parseDuration("P6M"), counting: "exclusive-start" } as const;

  it("10, 11: names the last of the event days that share a last day", () => {
    expect(cutoff(rule, parseLocalDate("2027-03-01"))).toBe("2026-08-31");
    expect(cutoff(rule, parseLocalDate("2027-02-28"))).toBe("2026-08-27");
  });

  it("looks back further than a lifetime", () => {
    const century = { period: parseDuration("P150Y"), counting: "exclusive-start" } as const;
    expect(cutoff(century, parseLocalDate("2026-11-21"))).toBe("1876-11-20");
  });

  it("is null where no event since the year 0 is past its period", () => {
    expect(cutoff(rule, parseLocalDate("0000-03-01"))).toBeNull();
    expect(cutoff(rule, parseLocalDate("0000-01-01"))).toBeNull();
  });

  it("is found on the last day of the calendar, beyond which a running period leads", () => {
    const last = parseLocalDate("9999-12-31");
    expect(cutoff(rule, last)).toBe("9999-06-30");
    for (const period of ["P24M", "P20Y", "P200Y"]) {
      const found = cutoff({ period: parseDuration(period), counting: "exclusive-start" }, last);
      expect(found).toBe(`${9999 - (period === "P24M" ? 2 : Number(period.slice(1, -1)))}-12-30`);
    }
  });

  it("15: wants a calendar where the rule rolls, and waits over the weekend then", () => {
    const rolling = { ...rule, period: parseDuration("P1M"), roll: "next-working-day" } as const;
    expect(codeOf(() => cutoff(rolling, parseLocalDate("2026-04-06")))).toBe("retention/calendar-needed");
    // 5 April 2026 is a Sunday, so what began on 5 March still runs on Monday the 6th.
    expect(cutoff(rolling, parseLocalDate("2026-04-06"), weekends)).toBe("2026-03-03");
    expect(cutoff(rule, parseLocalDate("2026-04-06"))).toBe("2025-10-05");
  });
});

describe("civilDayOf", () => {
  const hour = 3_600_000;
  const from = Date.parse("2026-01-01T00:00:00Z");
  const until = Date.parse("2028-01-01T00:00:00Z");
  const transitions = [
    { at: Date.parse("2026-03-29T01:00:00Z"), offset: 2 * hour },
    { at: Date.parse("2026-10-25T01:00:00Z"), offset: hour },
    { at: Date.parse("2027-03-28T01:00:00Z"), offset: 2 * hour },
    { at: Date.parse("2027-10-31T01:00:00Z"), offset: hour },
  ];
  const rules = zoneRulesFrom({
    version: "test",
    from,
    until,
    zones: new Set(["Europe/Stockholm"]),
    load: () => zoneTable({ from, until, offset: hour, transitions }),
  });
  const stockholm = parseTimeZone("Europe/Stockholm");
  const dayOf = (instant: string): string => civilDayOf(parseInstant(instant), stockholm, rules);

  it("12: half past eleven in the evening UTC on New Year's Eve is New Year's Day in Stockholm", () => {
    expect(dayOf("2026-12-31T23:30:00Z")).toBe("2027-01-01");
    expect(dayOf("2026-12-31T22:59:59Z")).toBe("2026-12-31");
  });

  it("13: summer time moves midnight by an hour", () => {
    expect(dayOf("2027-03-28T21:59:59Z")).toBe("2027-03-28");
    expect(dayOf("2027-03-28T22:00:00Z")).toBe("2027-03-29");
  });

  it("refuses zones and years that the zone data does not have", () => {
    expect(codeOf(() => civilDayOf(parseInstant("2027-01-01T00:00:00Z"), parseTimeZone("Mars/Base"), rules))).toBe(
      "core/unknown-zone",
    );
    expect(codeOf(() => dayOf("2031-01-01T00:00:00Z"))).toBe("core/outside-zone-rules");
  });
});

describe("periodSchema", () => {
  it.each([
    ["PT72H", "retention/period-in-hours"],
    ["P201Y", "retention/period-too-long"],
    ["P999999999D", "retention/period-too-long"],
  ])("refuses %s", (period, code) => {
    const result = periodSchema.safeParse(period);
    expect(result.error?.issues.map((found) => (found as { params?: { issue?: string } }).params?.issue)).toContain(code);
  });
});

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return SamtalError.isInstance(error) ? error.code : "unknown";
  }
  return "none";
}
