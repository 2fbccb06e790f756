import { SamtalError } from "@samtal/core";
import { describe, expect, it } from "vitest";
import newYork from "../../testdata/calcurseNewYork.ics?raw";
import stockholm from "../../testdata/calcurseStockholm.ics?raw";
import { file, march, read, times } from "../../testdata/readCalendar.ts";

describe("files of a real program", () => {
  it("are read on their owner's clock, over the change of Stockholm's", () => {
    // 28 March, 01:00Z: CET (+1) becomes CEST (+2). The night of eight hours lasts eight hours.
    const calendar = read(stockholm, "2027-03-26T00:00:00Z", "2027-04-02T00:00:00Z");
    expect(calendar.status).toBe("complete");
    expect(calendar.zoneData).toBe("2026f");
    expect(times(calendar)).toEqual([
      "2027-03-26T07:15:00Z 2027-03-26T08:00:00Z",
      "2027-03-26T12:30:00Z 2027-03-26T15:45:00Z",
      "2027-03-27T21:00:00Z 2027-03-28T05:00:00Z",
      "2027-03-28T22:00:00Z 2027-03-29T22:00:00Z",
      "2027-03-29T06:15:00Z 2027-03-29T07:00:00Z",
      "2027-03-29T07:00:00Z 2027-03-29T08:00:00Z",
      "2027-03-30T06:15:00Z 2027-03-30T07:00:00Z",
      "2027-03-31T06:15:00Z 2027-03-31T07:00:00Z",
      "2027-04-01T06:15:00Z 2027-04-01T07:00:00Z",
    ]);
  });

  it("leave out what does not exist: a 31st of February", () => {
    // New York: EST (-5) until 14 March, 07:00Z, then EDT (-4). 02:30 on the 14th is skipped by the clock:
    // 07:30Z.
    expect(times(read(newYork, "2027-02-01T00:00:00Z", "2027-04-01T00:00:00Z", "America/New_York"))).toEqual([
      "2027-03-14T07:30:00Z 2027-03-14T08:15:00Z",
      "2027-03-15T13:30:00Z 2027-03-15T15:00:00Z",
      "2027-03-19T04:00:00Z 2027-03-20T04:00:00Z",
      "2027-03-29T13:30:00Z 2027-03-29T15:00:00Z",
      "2027-03-31T19:00:00Z 2027-03-31T19:45:00Z",
    ]);
  });
});

describe("what an event's time means", () => {
  const one = (...lines: string[]): string[] => times(read(file(lines), ...march));

  it.each([
    [
      "UTC",
      ["DTSTART:20270310T090000Z", "DTEND:20270310T100000Z"],
      "2027-03-10T09:00:00Z 2027-03-10T10:00:00Z",
    ],
    [
      "floating",
      ["DTSTART:20270310T090000", "DTEND:20270310T100000"],
      "2027-03-10T08:00:00Z 2027-03-10T09:00:00Z",
    ],
    [
      "a zone of its own",
      ["DTSTART;TZID=Asia/Kolkata:20270310T090000", "DTEND;TZID=Europe/Lisbon:20270310T100000"],
      "2027-03-10T03:30:00Z 2027-03-10T10:00:00Z",
    ],
    [
      "a globally unique name",
      ["DTSTART;TZID=/freeassociation.sourceforge.net/America/New_York:20270310T090000", "DURATION:PT30M"],
      "2027-03-10T14:00:00Z 2027-03-10T14:30:00Z",
    ],
    [
      "whole days",
      ["DTSTART;VALUE=DATE:20270327", "DTEND;VALUE=DATE:20270329"],
      "2027-03-26T23:00:00Z 2027-03-28T22:00:00Z",
    ],
    [
      "a date that does not say that it is one",
      ["DTSTART:20270310", "EXDATE:", "RDATE;VALUE=DATE:"],
      "2027-03-09T23:00:00Z 2027-03-10T23:00:00Z",
    ],
    [
      "a day on the clock",
      ["DTSTART:20270327T120000", "DURATION:P1D"],
      "2027-03-27T11:00:00Z 2027-03-28T10:00:00Z",
    ],
    ["24 hours", ["DTSTART:20270327T120000", "DURATION:PT24H"], "2027-03-27T11:00:00Z 2027-03-28T11:00:00Z"],
    [
      "a folded line",
      ["DTSTART;TZID=Europe/", " Lisbon:2027031", "\t0T090000", "DURATION:PT1H"],
      "2027-03-10T09:00:00Z 2027-03-10T10:00:00Z",
    ],
    [
      "tentative",
      ["DTSTART:20270310T090000Z", "DURATION:PT1H", "STATUS:TENTATIVE"],
      "2027-03-10T09:00:00Z 2027-03-10T10:00:00Z tentative",
    ],
    [
      "a stretch that began long ago",
      ["DTSTART;VALUE=DATE:19000101", "DTEND;VALUE=DATE:20990101"],
      "2027-03-01T00:00:00Z 2027-04-01T00:00:00Z",
    ],
  ])("%s", (_, lines, expected) => expect(one(...lines)).toEqual([expected]));

  it.each([
    ["transparent", ["DTSTART:20270310T090000Z", "DURATION:PT1H", "TRANSP:TRANSPARENT"]],
    ["cancelled", ["DTSTART:20270310T090000Z", "DURATION:PT1H", "STATUS:CANCELLED"]],
    ["a moment", ["DTSTART:20270310T090000Z"]],
    ["outside the stretch", ["DTSTART:20270401T000000Z", "DURATION:PT1H"]],
  ])("takes no time: %s", (_, lines) => expect(one(...lines)).toEqual([]));

  it("ignores what belongs to an alarm, a to-do or a VTIMEZONE", () => {
    const text = file([
      "DTSTART:20270310T090000Z",
      "BEGIN:VALARM",
      "DURATION:PT9H",
      "END:VALARM",
      "DURATION:PT1H",
    ]);
    const more = text.replace(
      "END:VCALENDAR",
      "BEGIN:VTODO\r\nDTSTART:20270311T090000Z\r\nDURATION:PT1H\r\nEND:VTODO\r\nEND:VCALENDAR",
    );
    expect(times(read(more, ...march))).toEqual(["2027-03-10T09:00:00Z 2027-03-10T10:00:00Z"]);
  });
});

describe("a mistaken call", () => {
  const codeOf = (call: () => unknown): string => {
    try {
      call();
    } catch (error) {
      return SamtalError.isInstance(error) ? error.code : "other";
    }
    return "none";
  };

  it("is refused", () => {
    expect(codeOf(() => read("", march[1], march[0]))).toBe("core/end-not-after-start");
    expect(codeOf(() => read("", ...march, "Mars/Olympus"))).toBe("core/unknown-zone");
    expect(codeOf(() => read("", "2037-12-01T00:00:00Z", "2038-01-01T00:00:00Z"))).toBe(
      "core/outside-zone-rules",
    );
  });
});
