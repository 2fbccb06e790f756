import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { issue } from "../errors/issue.ts";
import { SamtalError } from "../errors/samtalError.ts";
import { addBusinessDays } from "./addBusinessDays.ts";
import { addMonths } from "./addMonths.ts";
import { dayInterval } from "./dayInterval.ts";
import { daysInMonth } from "./daysInMonth.ts";
import { parseDuration } from "./duration.ts";
import { durationParts } from "./durationParts.ts";
import { epochMilliseconds, instantOf } from "./epoch.ts";
import { civilOf, epochDayFromCivil, epochDayOf, localDateOf } from "./epochDay.ts";
import { parseInstant } from "./instant.ts";
import { parseInterval } from "./interval.ts";
import { intlZoneRules } from "./intlZoneRules.ts";
import { isBusinessDay } from "./isBusinessDay.ts";
import { isoWeekdayOf } from "./isoWeekdayOf.ts";
import { parseLocalDate } from "./localDate.ts";
import { parseLocalDateTime } from "./localDateTime.ts";
import { parseLocalTime, parseWindowEnd } from "./localTime.ts";
import { nextBusinessDay } from "./nextBusinessDay.ts";
import { resolveLocal } from "./resolveLocal.ts";
import { parseTimeZone } from "./timeZone.ts";
import { wallFields } from "./wallFields.ts";
import { localDateTimeOf, wallMilliseconds } from "./wallMilliseconds.ts";
import { zonedAt } from "./zonedAt.ts";
import { parseZonedInstant } from "./zonedInstant.ts";

const epochDay = fc.integer({ min: -719_528, max: 2_932_896 });
const anyMilliseconds = fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 });

const [from, until] = [Date.UTC(2023, 0), Date.UTC(2026, 0)];
// Past years, on which the zone data of every runtime agree.
const rules = intlZoneRules({ from, until });
const zone = fc
  .constantFrom("Europe/Stockholm", "America/Vancouver", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Beirut", "UTC")
  .map(parseTimeZone);
const day = 86_400_000;
const covered = fc.integer({ min: from + 3 * day, max: until - 3 * day });

describe("texts and numbers", () => {
  it("instants, wall clocks and dates survive the way there and back", () => {
    fc.assert(
      fc.property(anyMilliseconds, epochDay, (milliseconds, civil) => {
        expect(epochMilliseconds(parseInstant(instantOf(milliseconds)))).toBe(milliseconds);
        expect(wallMilliseconds(parseLocalDateTime(localDateTimeOf(milliseconds)))).toBe(milliseconds);
        expect(epochDayOf(parseLocalDate(localDateOf(civil)))).toBe(civil);
        const { year, month, day: date } = civilOf(civil);
        expect(epochDayFromCivil(year, month, date)).toBe(civil);
      }),
    );
  });

  it("instants agree with the engine's own calendar", () => {
    fc.assert(
      fc.property(anyMilliseconds, (milliseconds) => {
        const date = new Date(milliseconds);
        const { year, month, day: dayOfMonth } = civilOf(Math.floor(milliseconds / day));
        expect([year, month, dayOfMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(isoWeekdayOf(Math.floor(milliseconds / day)) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it("durations fall apart into what they were written from", () => {
    const number = fc.integer({ min: 0, max: 999_999_999 });
    fc.assert(
      fc.property(fc.tuple(number, number, number, number, number, number, number), (numbers) => {
        const [years, months, weeks, days, hours, minutes, seconds] = numbers;
        const text = `P${years}Y${months}M${weeks}W${days}DT${hours}H${minutes}M${seconds}S`;
        const milliseconds = hours * 3_600_000 + minutes * 60_000 + seconds * 1000;
        expect(durationParts(parseDuration(text))).toEqual({ years, months, weeks, days, milliseconds });
      }),
    );
  });
});

describe("addMonths", () => {
  const months = fc.integer({ min: -600, max: 600 });
  const ordinary = fc.integer({ min: -200_000, max: 200_000 });

  it("keeps the day of the month or takes the last one, in the month that was asked for", () => {
    fc.assert(
      fc.property(ordinary, months, (start, count) => {
        const [before, after] = [civilOf(start), civilOf(addMonths(start, count))];
        expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + count);
        expect(after.day).toBe(Math.min(before.day, daysInMonth(after.year, after.month)));
      }),
    );
  });

  it("never puts a later day before an earlier one", () => {
    fc.assert(
      fc.property(ordinary, fc.integer({ min: 0, max: 400 }), months, (start, more, count) => {
        expect(addMonths(start + more, count)).toBeGreaterThanOrEqual(addMonths(start, count));
      }),
    );
  });
});

describe("business days", () => {
  const calendar = fc
    .record({
      workingWeek: fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 }),
      holidays: fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 30 }),
    })
    .map(({ workingWeek, holidays }) => {
      const closed = new Set(holidays);
      const holiday = { kind: "public" as const, name: "" };
      return { id: "X", version: "1", workingWeek, holidayOn: (at: number) => (closed.has(at) ? holiday : undefined) };
    });
  const start = fc.integer({ min: -100, max: 400 });

  it("counts exactly that many business days on the way", () => {
    fc.assert(
      fc.property(calendar, start, fc.integer({ min: 1, max: 60 }), (rule, first, count) => {
        const last = addBusinessDays(first, count, rule);
        const between = Array.from({ length: last - first }, (_, n) => first + 1 + n).filter((at) => isBusinessDay(at, rule));
        expect(between).toHaveLength(count);
        expect(between.at(-1)).toBe(last);
      }),
    );
  });

  it("goes back the way it came from a business day, and adds up", () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(calendar, start, count, count, (rule, any, a, b) => {
        const first = nextBusinessDay(any, rule);
        expect(addBusinessDays(addBusinessDays(first, a, rule), -a, rule)).toBe(first);
        expect(addBusinessDays(addBusinessDays(first, a, rule), b, rule)).toBe(addBusinessDays(first, a + b, rule));
      }),
    );
  });
});

describe("the zones of the runtime", () => {
  it("zonedAt and resolveLocal are inverse, up to which of two equal readings is meant", () => {
    fc.assert(
      fc.property(zone, covered, (name, at) => {
        const zoned = zonedAt(instantOf(at), name, rules);
        const candidates = (["earlier", "later"] as const).map((choice) => {
          const resolved = resolveLocal(zoned.local, name, rules, choice);
          return resolved.status === "ok" ? resolved.instant : resolved.status;
        });
        expect(candidates).toContain(zoned.instant);
        expect(parseZonedInstant(zoned)).toEqual(zoned);
      }),
    );
  });

  it("both faces of the wall clock show the same", () => {
    const out = new Int32Array(6);
    fc.assert(
      fc.property(zone, covered, (name, at) => {
        const [year, month, date, hour, minute, second] = wallFields(rules.table(name), at, out);
        const numbers = zonedAt(instantOf(at), name, rules).local.split(/[-T:]/).map(Math.trunc as (text: unknown) => number);
        expect([year, month, date, hour, minute, second]).toEqual(numbers);
      }),
    );
  });

  it("the days of a zone follow each other without a gap, and each instant lies in its own", () => {
    fc.assert(
      fc.property(zone, covered, (name, at) => {
        const civil = Math.floor(rules.table(name).toWall(at) / day);
        const [today, tomorrow] = [civil, civil + 1].map((each) => dayInterval(localDateOf(each), name, rules));
        expect(tomorrow?.start).toBe(today?.end);
        expect(at).toBeGreaterThanOrEqual(epochMilliseconds(today?.start ?? instantOf(until)));
        expect(at).toBeLessThan(epochMilliseconds(today?.end ?? instantOf(from)));
      }),
    );
  });
});

/** Everything of a refusal that could reach a log. */
function whatIsSaid(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    return `${error.message}${JSON.stringify(error.issues)}${String(error.stack)}`;
  }
  return "";
}

describe("hostile input", () => {
  const marker = "Anna_Andersson";
  const hostile = fc
    .tuple(fc.string(), fc.string(), fc.constantFrom("", "P1D", "2027-03-28T01:00:00Z", "Europe/"))
    .map(([before, after, start]) => `${start}${before}${marker}${after}`);
  const parsers = {
    parseInstant,
    parseInterval,
    parseLocalDate,
    parseLocalTime,
    parseWindowEnd,
    parseLocalDateTime,
    parseDuration,
    parseTimeZone,
    parseZonedInstant,
  };

  it.each(Object.entries(parsers))("%s repeats nothing of what it refuses", (_, parse) => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const input of [text, { start: text, end: text, [text]: text }, [text], { zone: text, local: text }]) {
          expect(whatIsSaid(() => parse(input))).not.toContain(marker);
        }
      }),
    );
  });

  it("a well-formed name that is no zone is not repeated either", () => {
    const name = parseTimeZone(`Europe/${marker}`);
    for (const call of [() => rules.table(name), () => rules.offsetAt(name, from), () => rules.transitions(name, from, until)]) {
      expect(call).toThrow(new SamtalError([issue("core/unknown-zone")]));
    }
  });
});
