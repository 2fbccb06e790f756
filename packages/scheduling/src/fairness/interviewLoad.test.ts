import { sundayToThursday, sweden } from "@samtal/calendars";
import { explain, SamtalError } from "@samtal/core";
import { zoneRulesFrom, zoneTable } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { fairnessReasonTexts } from "./fairnessTexts.ts";
import { interviewLoad } from "./interviewLoad.ts";
import { type InterviewLoad, parseInterviewLoad } from "./interviewLoadDocument.ts";
import { parseInterviewLoadRequest, safeParseInterviewLoadRequest } from "./interviewLoadRequest.ts";

const person = (id: string, more = {}) => ({
  interviewerId: `interviewer_${id}`,
  timeZone: "Europe/Stockholm",
  leave: [] as unknown[],
  ...more,
});
/** An interview of one hour at 10:00 UTC of a day, or at an instant. */
const interview = (id: string, on: string, seatKind = "interviewer") => {
  const start = on.includes("T") ? on : `${on}T10:00:00Z`;
  const end = `${new Date(Date.parse(start) + 3_600_000).toISOString().slice(0, 19)}Z`;
  return { interviewerId: `interviewer_${id}`, seatKind, start, end };
};
const load = (
  people: unknown[],
  interviews: unknown[],
  now: string,
  windowDays: number,
  more = {},
): InterviewLoad =>
  interviewLoad(
    parseInterviewLoadRequest({ schemaVersion: 1, people, interviews, now, windowDays, ...more }),
    { zoneRules: tzdataRules, calendars: [sweden, sundayToThursday] },
  );
const values = (figures: readonly { status: string; value?: number; reason?: string }[]) =>
  figures.map((figure) => figure.value ?? figure.reason);
const issuesOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return SamtalError.isInstance(error) && error.issues.map(({ code, path }) => [code, ...path]);
  }
  return [];
};
const days = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => `2027-03-${String(first + index).padStart(2, "0")}`);

// Friday 19 March 2027, 17:00 in Stockholm. The last 28 days begin on Saturday 20 February: 20 weekdays.
const friday = "2027-03-19T16:00:00Z";

describe("a team with a newcomer and someone back from leave", () => {
  const team = [
    person("veteran"),
    person("newcomer", { joinedOn: "2027-03-18" }),
    // 15 weekdays of the 20.
    person("leave", { leave: [{ from: "2027-02-22", to: "2027-03-12" }] }),
  ];
  const weekdays = [...days(1, 5), ...days(8, 5)];
  const carried = [
    ...weekdays.map((on) => interview("veteran", on)),
    interview("leave", "2027-03-15", "chair"),
    interview("leave", "2027-03-16", "chair"),
  ];

  it("is compared by load per available day, drawn towards the pool", () => {
    const found = load(team, carried, friday, 28);
    expect(found.people.map(({ interviewerId }) => interviewerId)).toEqual([
      "interviewer_leave",
      "interviewer_newcomer",
      "interviewer_veteran",
    ]);
    expect(found.people.map(({ interviews }) => interviews)).toEqual([2, 0, 10]);
    expect(found.people.map(({ minutes }) => minutes)).toEqual([120, 0, 600]);
    expect(found.people.map(({ weighted }) => weighted)).toEqual([3, 0, 10]);
    expect(found.people.map(({ availableDays }) => availableDays)).toEqual([5, 2, 20]);
    expect(values(found.people.map(({ perDay }) => perDay))).toEqual([0.6, 0, 0.5]);
    // 13 over 27 days. (3 + 65/27) / 10 = 146/270; (65/27) / 7 = 65/189; (10 + 65/27) / 25 = 335/675.
    expect(values([found.poolPerDay])[0]).toBeCloseTo(13 / 27, 12);
    const calibrated = values(found.people.map((each) => each.calibrated)) as number[];
    expect(calibrated[0]).toBeCloseTo(146 / 270, 12);
    expect(calibrated[1]).toBeCloseTo(65 / 189, 12);
    expect(calibrated[2]).toBeCloseTo(335 / 675, 12);
    expect(found.leastLoadedFirst).toEqual([
      "interviewer_newcomer",
      "interviewer_veteran",
      "interviewer_leave",
    ]);
  });

  it("asks the newcomer for no more than the others once there were two interviews", () => {
    const fresh = [interview("newcomer", "2027-03-18"), interview("newcomer", "2027-03-19")];
    // (2 + 5 × 15/27) / 7 = 0.683, above the veteran's (10 + 75/27) / 25 = 0.511.
    expect(load(team, [...carried, ...fresh], friday, 28).leastLoadedFirst[0]).toBe("interviewer_veteran");
  });

  it("keeps the newcomer nearer the mean the more days the prior stands for", () => {
    // 20 days: (20 × 13/27) / 22.
    const found = load(team, carried, friday, 28, { priorDays: 20 });
    expect(values([found.people[1]?.calibrated as never])[0]).toBeCloseTo((20 * 13) / 27 / 22, 12);
  });

  it("says so in both languages, and parses", () => {
    const found = load(team, carried, friday, 28, { halvedEveryDays: 14 });
    expect(parseInterviewLoad(JSON.parse(JSON.stringify(found)))).toEqual(found);
    const all = [...found.because, ...found.people.flatMap(({ because }) => because)];
    expect(all.map(({ code }) => code)).toContain("scheduling/load-halved");
    const newcomer = found.people[1]?.because.map((each) => explain(each, "sv", fairnessReasonTexts));
    expect(newcomer?.[0]).toBe(
      "interviewer_newcomer. Intervjuer: 0, vägda till 0, på tillgängliga arbetsdagar: 2.",
    );
    for (const each of all) {
      expect(explain(each, "sv", fairnessReasonTexts)).not.toContain("{");
      expect(explain(each, "en", fairnessReasonTexts)).not.toContain("{");
    }
  });
});

describe("weights", () => {
  const three = ["chair", "interviewer", "trainee"].map((kind, index) =>
    interview("1", `2027-03-${15 + index}`, kind),
  );

  it("are 1.5, 1 and 0.5 unless others are given", () => {
    expect(load([person("1")], three, friday, 7).people[0]?.weighted).toBe(3);
    const weights = { chair: 4, interviewer: 2, trainee: 0 };
    expect(load([person("1")], three, friday, 7, { weights }).people[0]?.weighted).toBe(6);
  });

  it("are halved for each full period, as the days are", () => {
    const old = [
      interview("1", "2027-03-19", "chair"), // 0 days: 1.5
      interview("1", "2027-03-13"), // 6 days: 1
      interview("1", "2027-03-12"), // 7 days: 0.5
      interview("1", "2027-02-26", "trainee"), // 21 days: 0.5 / 8
    ];
    const [found] = load([person("1")], old, friday, 28, { halvedEveryDays: 7 }).people;
    expect(found?.weighted).toBe(3.0625);
    // Each seven days have five weekdays: 5 + 2.5 + 1.25 + 0.625.
    expect([found?.availableDays, found?.discountedDays]).toEqual([20, 9.375]);
    expect(values([found?.perDay as never])).toEqual([3.0625 / 9.375]);
  });
});

describe("the window", () => {
  it("runs over each person's own days, the day of now included", () => {
    // 03:00Z on Monday the 15th: still Sunday, 23:00, in New York; 08:30 in Bengaluru.
    const people = [
      person("york", { timeZone: "America/New_York" }),
      person("bengaluru", { timeZone: "Asia/Kolkata" }),
    ];
    const both = (at: string) => [interview("york", at), interview("bengaluru", at)];
    const interviews = [
      ...both("2027-03-15T01:00:00Z"), // today for both
      ...both("2027-03-14T12:00:00Z"), // 08:00 of the same Sunday; 17:30 the day before
    ];
    const found = load(people, interviews, "2027-03-15T03:00:00Z", 1);
    expect(found.people.map(({ interviews: count, availableDays }) => [count, availableDays])).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  it("counts what has started, and nothing older or booked ahead", () => {
    const edges = [
      interview("1", "2027-03-12T22:59:59Z"), // 23:59:59 on the day before the window
      interview("1", "2027-03-12T23:00:00Z"), // 00:00 of Saturday 13 March
      interview("1", "2027-03-19T15:59:59Z"),
      interview("1", "2027-03-19T16:00:00Z"), // starts now
      interview("1", "2027-04-01T10:00:00Z"),
      interview("1", "1850-01-01T10:00:00Z"), // before any zone data
    ];
    expect(load([person("1")], edges, friday, 7).people[0]?.interviews).toBe(2);
    // A later now counts what is booked until then.
    expect(load([person("1")], edges, "2027-03-19T17:00:00Z", 7).people[0]?.interviews).toBe(3);
  });

  it("counts an interview that a clock put back over midnight shows as tomorrow's", () => {
    // By hand: 00:30 of 12 January 1970 becomes 23:30 of the 11th at 23:30Z. At 23:15Z the clock shows
    // 00:15 of the 12th, at 23:40Z 23:40 of the 11th, a Sunday.
    const hour = 3_600_000;
    const at = 10 * 24 * hour + 23.5 * hour;
    const [from, until] = [0, 100 * 24 * hour];
    const zoneRules = zoneRulesFrom({
      version: "by hand",
      from,
      until,
      zones: new Set(["Test/Overlap"]),
      load: () => zoneTable({ from, until, offset: hour, transitions: [{ at, offset: 0 }] }),
    });
    const request = parseInterviewLoadRequest({
      schemaVersion: 1,
      people: [person("1", { timeZone: "Test/Overlap", workingWeek: [7] })],
      interviews: [interview("1", "1970-01-11T23:15:00Z")],
      now: "1970-01-11T23:40:00Z",
      windowDays: 1,
    });
    const found = interviewLoad(request, { zoneRules }).people[0];
    expect([found?.interviews, found?.weighted, found?.availableDays]).toEqual([1, 1, 1]);
  });

  it("has the leap day", () => {
    // Monday 28, Tuesday 29 February and Wednesday 1 March 2028.
    const at = "2028-03-01T12:00:00Z";
    const away = { leave: [{ from: "2028-02-29", to: "2028-02-29" }] };
    const found = load([person("1"), person("2", away)], [], at, 3);
    expect(found.people.map(({ availableDays }) => availableDays)).toEqual([3, 2]);
  });
});

describe("available days", () => {
  // Saturday 20 March to Friday 2 April 2027: ten weekdays. Good Friday is 26 March, Easter Monday the 29th.
  const until = "2027-04-02T15:00:00Z";

  it.each([
    [{}, 10],
    [{ calendarId: "SE" }, 8],
    // Sunday to Thursday: 21 to 25 and 28 March to 1 April; with holidays Easter Sunday and Monday go.
    [{ workingWeek: [7, 1, 2, 3, 4] }, 10],
    [{ workingWeek: [7, 1, 2, 3, 4], calendarId: "SE" }, 8],
    [{ workingWeek: [3, 3] }, 2],
    // The calendar's own week, unless the person has another.
    [{ calendarId: "sunday-to-thursday", leave: [{ from: "2027-03-21", to: "2027-03-21" }] }, 9],
    [{ calendarId: "sunday-to-thursday", workingWeek: [5] }, 2],
    // Leaves that overlap, reach out of the window, fall on a weekend.
    [
      {
        leave: [
          { from: "2027-03-01", to: "2027-03-23" },
          { from: "2027-03-22", to: "2027-03-24" },
          { from: "2027-03-27", to: "2027-03-28" },
          { from: "2027-04-02", to: "2027-05-01" },
          { from: "2026-01-01", to: "2026-01-05" },
          { from: "2028-01-01", to: "2028-01-05" },
        ],
      },
      6,
    ],
    [{ joinedOn: "2027-04-01" }, 2],
    [{ joinedOn: "2027-04-02" }, 1],
    [{ joinedOn: "2027-04-03" }, 0],
    [{ leave: [{ from: "0001-01-01", to: "9999-12-31" }] }, 0],
  ])("of %o", (more, expected) =>
    expect(load([person("1", more)], [], until, 14).people[0]?.availableDays).toBe(expected),
  );
});

describe("a pool without a figure", () => {
  const away = { leave: [{ from: "2027-01-01", to: "2027-12-31" }] };

  it("has none for anybody where nobody was available, interviews or not", () => {
    const found = load([person("2", away), person("1", away)], [interview("1", "2027-03-15")], friday, 7);
    expect(values([found.poolPerDay])).toEqual(["no-available-days"]);
    for (const each of found.people) {
      expect([each.perDay.status, each.calibrated.status]).toEqual(["undefined", "undefined"]);
      expect(explain(each.because[1] as never, "sv", fairnessReasonTexts)).toContain(each.interviewerId);
    }
    expect(found.leastLoadedFirst).toEqual(["interviewer_1", "interviewer_2"]);
    expect(JSON.stringify(found)).not.toMatch(/null|NaN/);
  });

  it("gives someone without a day of their own the pool's mean", () => {
    const found = load([person("1", away), person("2")], [interview("2", "2027-03-15")], friday, 7);
    expect(values(found.people.map(({ perDay }) => perDay))).toEqual(["no-available-days", 0.2]);
    expect(values(found.people.map(({ calibrated }) => calibrated))).toEqual([0.2, 0.2]);
  });

  it("has no people", () => {
    const found = load([], [], friday, 7);
    expect(values([found.poolPerDay])).toEqual(["no-people"]);
    expect(found.concentration).toEqual({ status: "undefined", reason: "no-people" });
    expect(parseInterviewLoad(found).people).toEqual([]);
  });

  it("has figures of 0 where nobody interviewed", () => {
    const found = load([person("1")], [], friday, 7);
    expect(values([found.poolPerDay])).toEqual([0]);
    expect(found.concentration).toEqual({ status: "undefined", reason: "no-load" });
  });

  it("breaks ties by id", () => {
    const found = load([person("b"), person("a"), person("B")], [], friday, 7);
    expect(found.leastLoadedFirst).toEqual(["interviewer_B", "interviewer_a", "interviewer_b"]);
  });
});

describe("bad input", () => {
  const request = (more: Record<string, unknown>) => ({
    schemaVersion: 1,
    interviews: [],
    people: [person("1")],
    now: friday,
    windowDays: 7,
    ...more,
  });
  const backwards = { ...interview("1", "2027-03-15"), end: "2027-03-15T10:00:00Z" };

  it.each([
    [{ interviews: [backwards] }, [["core/end-not-after-start", "interviews", 0, "end"]]],
    [{ people: [person("1"), person("1")] }, [["core/duplicate-id", "people"]]],
    [
      { people: [person("1", { leave: [{ from: "2027-03-15", to: "2027-03-14" }] })] },
      [["core/end-before-start", "people", 0, "leave", 0, "to"]],
    ],
    [{ people: [person("1", { joinedOn: "2027-02-29" })] }, [["core/no-such-date", "people", 0, "joinedOn"]]],
  ])("is refused by the parser: %#", (more, issues) => {
    const parsed = safeParseInterviewLoadRequest(request(more));
    expect(parsed.status === "invalid" && parsed.issues.map(({ code, path }) => [code, ...path])).toEqual(
      issues,
    );
  });

  it.each([
    { windowDays: 0 },
    { windowDays: 3661 },
    { windowDays: 1.5 },
    { halvedEveryDays: 0 },
    { priorDays: 0 },
    { weights: { chair: -1, interviewer: 1, trainee: 1 } },
    { weights: { chair: Number.NaN, interviewer: 1, trainee: 1 } },
    { people: [person("1", { workingWeek: [] })] },
    { people: [{ ...person("1"), name: "Anna Andersson" }] },
  ])("is refused by the parser without repeating it: %#", (more) => {
    const parsed = safeParseInterviewLoadRequest(request(more));
    expect(parsed.status).toBe("invalid");
    expect(JSON.stringify(parsed)).not.toContain("Anna");
  });

  it("is refused with every issue at once", () => {
    const people = [person("1", { timeZone: "Mars/Olympus" }), person("2", { calendarId: "MARS" })];
    const interviews = [interview("3", "2027-03-15")];
    expect(issuesOf(() => load(people, interviews, friday, 7))).toEqual([
      ["scheduling/person-not-listed", "interviews", 0, "interviewerId"],
      ["core/unknown-zone", "people", 0, "timeZone"],
      ["scheduling/unknown-calendar", "people", 1, "calendarId"],
    ]);
    expect(issuesOf(() => load([], [], "9999-12-31T00:00:00Z", 7))).toEqual([
      ["core/outside-zone-rules", "now"],
    ]);
    expect(issuesOf(() => load([], [], "1000-12-31T00:00:00Z", 7))).toEqual([
      ["core/outside-zone-rules", "now"],
    ]);
  });
});
