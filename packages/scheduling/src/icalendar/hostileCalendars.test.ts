import { describe, expect, it } from "vitest";
import { codes, file, march, read, year } from "../../testdata/readCalendar.ts";

const event = ["DTSTART:20270310T090000Z", "DURATION:PT1H"];
const million = 1_000_000;
const framed = (...lines: string[]): string => ["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR"].join("\r\n");
const many = (line: string, times: number): string => Array<string>(times).fill(line).join("\r\n");

// Bounds are steps and characters; the runner's own limit of time stands behind each of these.
describe("files made to hurt", () => {
  it("are refused beyond the limit of characters, unread", () => {
    const large = file(event) + " ".repeat(50 * million);
    expect(codes(read(large, ...march))).toEqual(["scheduling/file-too-large"]);
  });

  it.each<[string, () => string]>([
    [
      "a line of megabytes",
      () => framed("BEGIN:VEVENT", ...event, `DTSTART;X=${"a".repeat(4 * million)}`, "END:VEVENT"),
    ],
    [
      "megabytes of folds",
      () =>
        framed(
          "BEGIN:VEVENT",
          ...event,
          `RDATE:20270311T090000Z${"\r\n ".repeat(million / 4)}`,
          "END:VEVENT",
        ),
    ],
    ["megabytes of line ends", () => file(event) + "\r".repeat(million / 2)],
    ["megabytes of NUL", () => file(event) + "\u0000".repeat(4 * million)],
    [
      "megabytes of quotes",
      () => framed("BEGIN:VEVENT", ...event, `EXDATE;X=${'"'.repeat(million)}`, "END:VEVENT"),
    ],
    [
      "megabytes of parameters",
      () =>
        framed("BEGIN:VEVENT", ...event, `EXDATE${";TZID=A".repeat(200_000)}:20270310T080000Z`, "END:VEVENT"),
    ],
    [
      "megabytes of colons",
      () => framed("BEGIN:VEVENT", ...event, `EXDATE;TZID=${":".repeat(million)}`, "END:VEVENT"),
    ],
    [
      "megabytes of TZID=",
      () => framed("BEGIN:VEVENT", ...event, `EXDATE;${"TZID=".repeat(200_000)}`, "END:VEVENT"),
    ],
    [
      "megabytes of spaces in a rule",
      () => framed("BEGIN:VEVENT", ...event, `RRULE:FREQ=DAILY;${" ".repeat(million)}`, "END:VEVENT"),
    ],
    [
      "a hundred thousand ends",
      () => framed(many("END:VALARM", 100_000), "BEGIN:VEVENT", ...event, "END:VEVENT"),
    ],
    ["a tower", () => framed(many("BEGIN:VALARM", 100_000), many("END:X", 100_000))],
    ["half-begun events", () => framed(many("BEGIN:VEVENT", 60_000))],
    [
      "a hundred thousand numbers in a rule",
      () =>
        framed(
          "BEGIN:VEVENT",
          ...event,
          `RRULE:FREQ=YEARLY;BYYEARDAY=${"1,".repeat(100_000)}1`,
          "END:VEVENT",
        ),
    ],
  ])("end: %s", (_, text) => {
    const calendar = read(text(), ...march);
    expect(["complete", "incomplete"]).toContain(calendar.status);
    expect(JSON.stringify(calendar.problems).length).toBeLessThan(10 * million);
  });

  it("are unreadable where a property has hordes of parameters, which the parser would be long about", () => {
    const hordes = `EXDATE${";X=A".repeat(200)}:20270310T080000Z`;
    expect(codes(read(file([...event, hordes]), ...march))).toEqual(["scheduling/unreadable-event events 0"]);
    expect(codes(read(file([...event, hordes.replace(";X=A", "")]), ...march))).toEqual([]);
  });

  it("give no more busy times than their limit, and say so", () => {
    const rdates = Array.from({ length: 50 }, (_, n) => `202703${11 + (n % 20)}T09${10 + n}00Z`);
    const many = [...event, `RDATE:${rdates.join(",")}`];
    const limited = read(file(many, many), ...march, "Europe/Stockholm", { instances: 60 });
    expect([codes(limited), limited.busy.length]).toEqual([["scheduling/too-many-instances"], 51]);
    const stepped = read(file(many), ...march, "Europe/Stockholm", { stepsPerEvent: 10 });
    expect([codes(stepped), stepped.busy.length]).toEqual([["scheduling/recurrence-too-long events 0"], 11]);
    const periods = [...event, `RDATE;VALUE=PERIOD:${rdates.map((each) => `${each}/PT1M`).join(",")}`];
    expect(read(file(periods), ...march, "Europe/Stockholm", { stepsPerEvent: 10 }).busy).toHaveLength(11);
    const freeBusy = framed(
      "BEGIN:VFREEBUSY",
      ...rdates.map((each) => `FREEBUSY:${each}/PT1M`),
      "END:VFREEBUSY",
    );
    expect(codes(read(freeBusy, ...march, "Europe/Stockholm", { instances: 9 }))).toEqual([
      "scheduling/too-many-instances",
    ]);
  });

  it("say so in a bounded number of words", () => {
    const { problems } = read(framed(many("BEGIN:VEVENT", 60_000)), ...march);
    // One for each event that was looked at, one for the rest, one for the calendar's end.
    expect(problems.length).toBeLessThanOrEqual(50_002);
    expect(problems.at(-1)?.code).toBe("scheduling/too-many-events");
  });

  it.each([
    ["FREQ=SECONDLY"],
    ["FREQ=SECONDLY;UNTIL=99991231T235959Z"],
    ["FREQ=SECONDLY;COUNT=1000000000"],
    ["FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"],
    ["FREQ=DAILY;BYMONTHDAY=-1,-2"],
    ["FREQ=DAILY;UNTIL=99991231T235959Z"],
    ["FREQ=DAILY;COUNT=1000000000"],
    ["FREQ=DAILY;INTERVAL=999999999"],
    ["FREQ=HOURLY;BYYEARDAY=366;BYMONTH=1"],
    ["FREQ=WEEKLY;BYMONTH=2;BYSETPOS=366"],
    ["FREQ=MONTHLY;INTERVAL=24;BYMONTH=5;BYDAY=5MO"],
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"],
    ["FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6"],
  ])("end with a rule such as %s, all two hundred of them", (rule) => {
    const events = Array.from({ length: 200 }, (_, n) => [
      `UID:${n}`,
      "DTSTART:20270101T090000Z",
      "DURATION:PT1S",
      `RRULE:${rule}`,
    ]);
    const limits = { stepsPerEvent: 2000, steps: 50_000 };
    expect(["complete", "incomplete"]).toContain(
      read(file(...events), ...year, "Europe/Stockholm", limits).status,
    );
  });

  it("end with thousands of zones that only they know", () => {
    const zones = Array.from({ length: 2000 }, (_, n) => [
      "BEGIN:VTIMEZONE",
      `TZID:Z${n}`,
      "BEGIN:STANDARD",
      "DTSTART:16010101T000000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "RRULE:FREQ=MINUTELY",
      "END:STANDARD",
      "END:VTIMEZONE",
      "BEGIN:VEVENT",
      `DTSTART;TZID=Z${n}:20270310T090000`,
      "END:VEVENT",
    ]);
    const calendar = read(framed(...zones.flat()), ...march, "Europe/Stockholm", { steps: 100_000 });
    expect(new Set(calendar.problems.map(({ code }) => code))).toEqual(
      new Set(["scheduling/unknown-zone-in-calendar"]),
    );
  });
});
