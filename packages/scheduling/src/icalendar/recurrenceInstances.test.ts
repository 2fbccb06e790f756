import { localDateTimeOf, parseLocalDateTime, wallMilliseconds } from "@samtal/core/time";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import recurrences from "../../testdata/recurrences.json" with { type: "json" };
import { recurrenceInstances } from "./recurrenceInstances.ts";
import { type RecurrenceRule, recurrenceRule } from "./recurrenceRule.ts";

const wall = (text: string): number => wallMilliseconds(parseLocalDateTime(text));

function ruleOf(rule: string, start: string): RecurrenceRule {
  const [, properties] = ICAL.parse(`BEGIN:VEVENT\r\nRRULE:${rule}\r\nEND:VEVENT`) as [string, unknown[][]];
  const found = recurrenceRule(properties[0]?.[3], wall(start));
  if (!found) throw new Error(rule);
  return found;
}

function instances(rule: string, start: string, from: string, until: string, steps = 100_000): string[] {
  const input = { rule: ruleOf(rule, start), start: wall(start), from: wall(from), until: wall(until) };
  return recurrenceInstances({ ...input, exists: () => true, budget: { left: steps } }).walls.map(
    localDateTimeOf,
  );
}

describe("instances of a recurrence rule", () => {
  it.each(recurrences.cases)(
    "are those that dateutil gives: $rule from $start",
    ({ rule, start, until, instances: expected }) => {
      const found = instances(rule, start, start, until).filter((each) => each !== start);
      expect(found.slice(0, expected.length)).toEqual(expected);
      if (expected.length < 8) expect(found).toEqual(expected);
    },
  );

  it("are the same when those before the window are passed over", () => {
    for (const { rule, start, until } of recurrences.cases.filter(
      (each) => !/SECONDLY|MINUTELY|HOURLY/.test(each.rule),
    )) {
      const all = instances(rule, start, start, until);
      const from = all[Math.floor(all.length / 2)] ?? start;
      expect(instances(rule, start, from, until)).toEqual(all.filter((each) => each >= from));
    }
  });

  it("count a position within the whole week, also where the series starts in its middle", () => {
    // The week from Wednesday holds WE 11, FR 13, TU 17 October 2028: the third is Tuesday.
    expect(
      instances(
        "FREQ=WEEKLY;BYDAY=TU,FR,WE;WKST=WE;BYSETPOS=3",
        "2028-10-12T21:30:00",
        "2028-10-13T00:00:00",
        "2028-10-26T00:00:00",
      ),
    ).toEqual(["2028-10-17T21:30:00", "2028-10-24T21:30:00"]);
  });

  it("follow the example of RFC 5545: the week's first day decides", () => {
    const rule = (weekStart: string) => `FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=${weekStart}`;
    const days = (weekStart: string) =>
      instances(rule(weekStart), "1997-08-05T09:00:00", "1997-08-01T00:00:00", "1998-01-01T00:00:00").map(
        (each) => each.slice(5, 10),
      );
    expect(days("MO")).toEqual(["08-05", "08-10", "08-19", "08-24"]);
    expect(days("SU")).toEqual(["08-05", "08-17", "08-19", "08-31"]);
  });

  it.each([
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"],
    ["FREQ=DAILY;INTERVAL=999999999"],
    ["FREQ=MONTHLY;INTERVAL=24;BYMONTH=2;BYDAY=5MO"],
  ])("end: %s", (rule) =>
    expect(instances(rule, "2027-02-01T09:00:00", "2027-02-01T00:00:00", "2037-01-01T00:00:00")).toEqual([
      "2027-02-01T09:00:00",
    ]),
  );

  it("say when the budget ran out", () => {
    const input = {
      rule: ruleOf("FREQ=DAILY", "2027-02-01T09:00:00"),
      start: wall("2027-02-01T09:00:00"),
      from: 0,
      until: 4e12,
    };
    const { walls, exhausted } = recurrenceInstances({ ...input, exists: () => true, budget: { left: 10 } });
    expect(exhausted).toBe(true);
    expect(walls.length).toBeLessThanOrEqual(10);
  });
});
