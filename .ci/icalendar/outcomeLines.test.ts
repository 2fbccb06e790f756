import { describe, expect, it } from "vitest";
import type { FileOutcome } from "./fileOutcome.ts";
import { outcomeLines } from "./outcomeLines.ts";
import { spanOfFile } from "./spanOfFile.ts";

const outcome = (file: string, status: FileOutcome["status"], ...codes: string[]): FileOutcome => ({
  file,
  status,
  codes,
  busy: 0,
  milliseconds: file.length,
});

describe("outcomes of a folder of calendars", () => {
  it("are counted by source and by code", () => {
    const lines = outcomeLines(
      [
        outcome("b/one.ics", "problems", "x/odd", "x/even"),
        outcome("b/deep/two.ics", "timed-out"),
        outcome("three.ics", "whole"),
        outcome("b/four.ics", "crashed", "x/odd"),
      ],
      true,
    );
    expect(lines).toEqual([
      "| Source | Files | Read whole | With problems | Refused | Crashed | Timed out | Slowest, ms |",
      "|---|---|---|---|---|---|---|---|",
      "| . | 1 | 1 | 0 | 0 | 0 | 0 | 9 |",
      "| b | 3 | 0 | 1 | 0 | 1 | 1 | 14 |",
      "| All | 4 | 1 | 1 | 0 | 1 | 1 | 14 |",
      "",
      "| Code | . | b |",
      "|---|---|---|",
      "| `x/even` | 0 | 1 |",
      "| `x/odd` | 0 | 2 |",
      "",
      "x/even\tb/one.ics",
      "x/odd\tb/one.ics",
      "x/odd\tb/four.ics",
    ]);
  });
});

describe("the stretch of a file", () => {
  const days = (text: string): string[] => {
    const { from, until } = spanOfFile(text);
    return [from, until].map((each) => new Date(each).toISOString().slice(0, 10));
  };

  it("goes from the day before the first time to 400 days after the last, VTIMEZONEs aside", () => {
    const zone = "BEGIN:VTIMEZONE\r\nDTSTART:16010101T000000\r\nEND:VTIMEZONE\r\n";
    expect(
      days(`${zone}DTSTART;TZID=X:20200229T090000\r\nRDATE:20210101\r\nFREEBUSY:20190301T000000Z/PT1H`),
    ).toEqual(["2019-02-28", "2022-02-05"]);
  });

  it("is a year of our days where there is no time, and stays within the zone data", () => {
    expect(days("")).toEqual(["2027-01-01", "2028-01-01"]);
    expect(days("DTSTART:19700112\r\nDTSTART:20371101")).toEqual(["1970-01-11", "2037-12-02"]);
    expect(days("DTSTART:16010101")).toEqual(["2027-01-01", "2028-01-01"]);
  });
});
