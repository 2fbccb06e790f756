import { describe, expect, it } from "vitest";
import { codes, file, march, read, times } from "../../testdata/readCalendar.ts";

const freeBusy = (...lines: string[]): string =>
  [
    "BEGIN:VCALENDAR",
    "BEGIN:VFREEBUSY",
    "DTSTART:20270301T000000Z",
    "DTEND:20270401T000000Z",
    ...lines,
    "END:VFREEBUSY",
    "END:VCALENDAR",
  ].join("\r\n");

describe("VFREEBUSY", () => {
  it("gives busy, tentative and unavailable times, and leaves free ones out", () => {
    // RFC 5545 section 3.8.2.6 has these forms: a start and an end, a start and a duration, several in a line.
    const calendar = read(
      freeBusy(
        "FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20270308T160000Z/PT8H30M",
        "FREEBUSY;FBTYPE=FREE:20270309T160000Z/PT3H,20270309T200000Z/PT1H",
        "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20270310T160000Z/20270310T170000Z",
        "FREEBUSY:20270311T160000Z/PT1H,20270311T200000Z/",
        " PT1H,20270305T080000Z/P1D",
        "FREEBUSY;FBTYPE=X-VENDOR:20270312T160000Z/PT1H",
      ),
      ...march,
    );
    expect(calendar.status).toBe("complete");
    expect(times(calendar)).toEqual([
      "2027-03-05T08:00:00Z 2027-03-06T08:00:00Z",
      "2027-03-08T16:00:00Z 2027-03-09T00:30:00Z out-of-office",
      "2027-03-10T16:00:00Z 2027-03-10T17:00:00Z tentative",
      "2027-03-11T16:00:00Z 2027-03-11T17:00:00Z",
      "2027-03-11T20:00:00Z 2027-03-11T21:00:00Z",
      "2027-03-12T16:00:00Z 2027-03-12T17:00:00Z",
    ]);
  });

  it("reads local times and days, which the standard does not allow, on the owner's clock", () =>
    expect(
      times(read(freeBusy("FREEBUSY:20270310T090000/PT1H", "FREEBUSY:20270312/20270313"), ...march)),
    ).toEqual(["2027-03-10T08:00:00Z 2027-03-10T09:00:00Z", "2027-03-11T23:00:00Z 2027-03-12T23:00:00Z"]));

  it("says how many times it could not read", () => {
    const lines = [
      "FREEBUSY:soon/later,20270310T090000Z/PT1H,20270310T090000Z/-PT1H",
      "FREEBUSY:20270310T090000Z",
    ];
    const calendar = read(freeBusy(...lines), ...march);
    expect(codes(calendar)).toEqual(["scheduling/unreadable-free-busy freeBusy 0"]);
    expect(calendar.problems[0]?.params).toEqual({ unreadable: 3 });
    expect(times(calendar)).toEqual(["2027-03-10T09:00:00Z 2027-03-10T10:00:00Z"]);
  });

  it("stands beside events, each once", () => {
    const both =
      file(["DTSTART:20270310T090000Z", "DURATION:PT1H"]) + freeBusy("FREEBUSY:20270310T090000Z/PT1H");
    expect(times(read(both, ...march))).toEqual(["2027-03-10T09:00:00Z 2027-03-10T10:00:00Z"]);
  });
});
