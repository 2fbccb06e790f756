import { describe, expect, it } from "vitest";
import { codes, file, march, read, times } from "../../testdata/readCalendar.ts";

const event = ["DTSTART;TZID=Own:20270310T090000", "DURATION:PT1H"];
const part = (kind: string, start: string, from: string, to: string, ...more: string[]): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  ...more,
  `END:${kind}`,
];
const withZone = (lines: string[], own = event, tzid = "Own"): string =>
  file(own).replace(
    "BEGIN:VEVENT",
    ["BEGIN:VTIMEZONE", `TZID:${tzid}`, ...lines, "END:VTIMEZONE", "BEGIN:VEVENT"].join("\r\n"),
  );
const europe = [
  ...part("STANDARD", "16011028T030000", "+0200", "+0100", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"),
  ...part("DAYLIGHT", "16010325T020000", "+0100", "+0200", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"),
];
const wholeYear = ["2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z"] as const;

describe("a name that only the file's VTIMEZONE explains", () => {
  it("means what X-LIC-LOCATION says, whatever the offsets say", () => {
    const wrong = part("STANDARD", "19700101T000000", "+0900", "+0900");
    expect(times(read(withZone(["X-LIC-LOCATION:America/New_York", ...wrong]), ...march))).toEqual([
      "2027-03-10T14:00:00Z 2027-03-10T15:00:00Z",
    ]);
  });

  it("means a zone in use that has the same offsets throughout the stretch", () => {
    // July is two hours ahead, December one.
    const both = [...event, "RDATE;TZID=Own:20270701T090000,20271201T090000"];
    const calendar = read(withZone(europe, both), ...wholeYear, "America/New_York");
    expect([calendar.status, times(calendar)]).toEqual([
      "complete",
      [
        "2027-03-10T08:00:00Z 2027-03-10T09:00:00Z",
        "2027-07-01T07:00:00Z 2027-07-01T08:00:00Z",
        "2027-12-01T08:00:00Z 2027-12-01T09:00:00Z",
      ],
    ]);
  });

  it("may be a fixed offset, and stand after its use, in quotes, with a colon", () => {
    const lines = part("STANDARD", "19700101T000000", "-0300", "-0300");
    const quoted = ['DTSTART;TZID="GMT -03:00; no summer":20270310T090000', "DURATION:PT1H"];
    const text = `${file(quoted).replace("END:VCALENDAR", "")}${["BEGIN:VTIMEZONE", "TZID:GMT -03:00; no summer", ...lines, "END:VTIMEZONE", "END:VCALENDAR"].join("\r\n")}`;
    expect(times(read(text, ...march))).toEqual(["2027-03-10T12:00:00Z 2027-03-10T13:00:00Z"]);
  });

  it("is read from RDATE and from rules with an end too", () => {
    const spelled = [
      ...part("STANDARD", "20261025T030000", "+0200", "+0100", "RDATE:20271031T030000"),
      ...part(
        "DAYLIGHT",
        "20260329T020000",
        "+0100",
        "+0200",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;UNTIL=20270328T010000Z",
      ),
    ];
    expect(read(withZone(spelled), ...wholeYear).status).toBe("complete");
  });

  it.each<[string, string[]]>([
    // The United States' rules until 2006, which many files still carry.
    [
      "old rules",
      [
        ...part("STANDARD", "19671029T020000", "-0400", "-0500", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"),
        ...part("DAYLIGHT", "19870405T020000", "-0500", "-0400", "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4"),
      ],
    ],
    // An hour early twice a year, as Lotus Notes wrote it.
    [
      "changes an hour early",
      [
        ...part("STANDARD", "19501029T020000", "+0200", "+0100", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"),
        ...part("DAYLIGHT", "19500326T020000", "+0100", "+0200", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"),
      ],
    ],
    ["no part", []],
    ["an offset of nowhere", part("STANDARD", "19700101T000000", "+0113", "+0113")],
    ["a part without offsets", ["BEGIN:STANDARD", "DTSTART:19700101T000000", "END:STANDARD"]],
    ["rubbish", part("STANDARD", "soon", "+0100", "+0100")],
    ["a rule without end", part("STANDARD", "19700101T000000", "+0100", "+0200", "RRULE:FREQ=SECONDLY")],
    ["a location of nowhere", ["X-LIC-LOCATION:Mars/Olympus"]],
  ])("stays unknown with %s", (_, lines) => {
    const calendar = read(withZone(lines), ...wholeYear);
    expect(codes(calendar)).toEqual(["scheduling/unknown-zone-in-calendar events 0"]);
    expect(calendar.busy).toEqual([]);
  });

  it("is compared only where busy times are wanted: old rules hold in old files", () => {
    const old = withZone(
      [
        ...part("STANDARD", "19671029T020000", "-0400", "-0500", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"),
        ...part("DAYLIGHT", "19870405T020000", "-0500", "-0400", "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4"),
      ],
      ["DTSTART;TZID=Own:20050701T090000", "DURATION:PT1H"],
    );
    expect(times(read(old, "2005-01-01T00:00:00Z", "2006-01-01T00:00:00Z"))).toEqual([
      "2005-07-01T13:00:00Z 2005-07-01T14:00:00Z",
    ]);
  });

  it("never overrules a name that is known", () => {
    const known = ["DTSTART;TZID=Asia/Kolkata:20270310T090000", "DURATION:PT1H"];
    const text = withZone(part("STANDARD", "19700101T000000", "+0900", "+0900"), known, "Asia/Kolkata");
    expect(times(read(text, ...march))).toEqual(["2027-03-10T03:30:00Z 2027-03-10T04:30:00Z"]);
  });
});

describe("other programs' names", () => {
  it.each([
    ['TZID="(UTC-05:00) Eastern Time (US & Canada)"', "2027-03-10T14:00:00Z"],
    ["TZID=(UTC-05:00) Eastern Time (US & Canada)", "2027-03-10T14:00:00Z"],
    ["TZID=W. Europe Standard Time", "2027-03-10T08:00:00Z"],
    ["TZID=Tokyo Standard Time ;VALUE=DATE-TIME", "2027-03-10T00:00:00Z"],
  ])("%s", (parameter, start) =>
    expect(
      read(file([`DTSTART;${parameter}:20270310T090000`, "DURATION:PT1H"]), ...march).busy[0]?.interval.start,
    ).toBe(start),
  );
});
