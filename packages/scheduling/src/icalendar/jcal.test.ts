import { describe, expect, it } from "vitest";
import { file, march, read, times } from "../../testdata/readCalendar.ts";

describe("slips with one meaning", () => {
  it.each<[string, string[]]>([
    [
      "a time that calls itself a date",
      ["DTSTART;VALUE=DATE:20270310T090000Z", "DTEND;VALUE=DATE:20270310T100000Z"],
    ],
    ["the same with a zone", ["DTSTART;VALUE=DATE;TZID=Europe/Lisbon:20270310T090000", "DURATION:PT1H"]],
    ["a name folded off its value", ["DTSTART", " :20270310T090000Z", "DURATION", "\t:PT1H"]],
    ["a fold in the middle of a name", ["DTST", " ART:20270310T090000Z", "DURATION:PT1H"]],
    [
      "spaces in a rule",
      ["DTSTART:20270310T090000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY; BYDAY=WE, TH ;COUNT=1"],
    ],
    [
      "a semicolon at a rule's end",
      ["DTSTART:20270310T090000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=1;"],
    ],
    [
      "a Gregorian RSCALE",
      ["DTSTART:20270310T090000Z", "DURATION:PT1H", "RRULE:RSCALE=GREGORIAN;FREQ=YEARLY;COUNT=1"],
    ],
  ])("%s", (_, lines) => {
    const calendar = read(file(lines), ...march);
    expect([calendar.status, times(calendar)]).toEqual([
      "complete",
      ["2027-03-10T09:00:00Z 2027-03-10T10:00:00Z"],
    ]);
  });

  it("takes a whole day that ends on itself for that day", () =>
    expect(times(read(file(["DTSTART;VALUE=DATE:20270310", "DTEND;VALUE=DATE:20270310"]), ...march))).toEqual(
      ["2027-03-09T23:00:00Z 2027-03-10T23:00:00Z"],
    ));

  it("leaves a comment that looks like a rule alone", () =>
    expect(
      times(read(file(["DTSTART:20270310T090000Z", "DURATION:PT1H", "COMMENT:RRULE: , "]), ...march)),
    ).toEqual(["2027-03-10T09:00:00Z 2027-03-10T10:00:00Z"]));
});
