import { parseInstant, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { file, march, read } from "../../testdata/readCalendar.ts";
import { type BusyCalendar, readBusy } from "./readBusy.ts";

const time = ["DTSTART:20270310T090000Z", "DURATION:PT1H"];
const kinds = ({ busy }: BusyCalendar): string[] => busy.map(({ kind }) => kind);

describe("what an event does to its owner's time", () => {
  it.each<[string, string[], string[]]>([
    ["nothing said", [], ["busy"]],
    ["opaque", ["TRANSP:OPAQUE"], ["busy"]],
    ["transparent", ["TRANSP:TRANSPARENT"], []],
    ["confirmed", ["STATUS:CONFIRMED"], ["busy"]],
    ["tentative", ["STATUS:TENTATIVE"], ["tentative"]],
    ["cancelled", ["STATUS:CANCELLED", "X-MICROSOFT-CDO-BUSYSTATUS:OOF"], []],
    ["Outlook's free", ["X-MICROSOFT-CDO-BUSYSTATUS:FREE"], []],
    ["Outlook's working elsewhere", ["X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE"], []],
    ["Outlook's tentative", ["X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE"], ["tentative"]],
    ["Outlook's out of office", ["X-MICROSOFT-CDO-BUSYSTATUS:oof ", "TRANSP:TRANSPARENT"], ["out-of-office"]],
    ["Outlook's busy and tentative", ["X-MICROSOFT-CDO-BUSYSTATUS:BUSY", "STATUS:TENTATIVE"], ["tentative"]],
    ["Outlook's busy and transparent", ["X-MICROSOFT-CDO-BUSYSTATUS:BUSY", "TRANSP:TRANSPARENT"], ["busy"]],
    ["a word of nobody's", ["X-MICROSOFT-CDO-BUSYSTATUS:constructor"], ["busy"]],
  ])("%s", (_, lines, expected) =>
    expect(kinds(read(file([...time, ...lines]), ...march))).toEqual(expected),
  );

  const answered = (answer: string, ownerAddress?: string): BusyCalendar => {
    const attendees = [
      "ATTENDEE;PARTSTAT=ACCEPTED:mailto:bo@example.com",
      `ATTENDEE;CN="Ada;:Ek";PARTSTAT=${answer}:MAILTO:Ada@Example.com`,
    ];
    return readBusy(file([...time, ...attendees]), {
      zone: parseTimeZone("Europe/Stockholm"),
      zoneRules: tzdataRules,
      from: parseInstant(march[0]),
      until: parseInstant(march[1]),
      ...(ownerAddress === undefined ? {} : { ownerAddress }),
    });
  };

  it.each([
    ["DECLINED", "ada@example.com", []],
    ["declined", " ADA@example.com", []],
    ["TENTATIVE", "ada@example.com", ["tentative"]],
    ["ACCEPTED", "ada@example.com", ["busy"]],
    ["NEEDS-ACTION", "ada@example.com", ["busy"]],
    ["DECLINED", "bo@example.com", ["busy"]],
    ["DECLINED", "eve@example.com", ["busy"]],
    ["DECLINED", "", ["busy"]],
    ["DECLINED", undefined, ["busy"]],
  ])("an invitation that Ada answered %s, in the calendar of %s", (answer, owner, expected) => {
    const calendar = answered(answer, owner);
    expect(kinds(calendar)).toEqual(expected);
    expect(JSON.stringify(calendar).toLowerCase()).not.toContain("example.com");
  });
});
