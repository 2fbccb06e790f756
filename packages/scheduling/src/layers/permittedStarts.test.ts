import { epochMilliseconds, parseInstant, parseTimeZone } from "@samtal/core/time";
import { sweden } from "@samtal/calendars";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { parsePersonAvailability } from "../availability/personAvailability.ts";
import { parseWorkingHours } from "../availability/workingHours.ts";
import { permittedStarts } from "./permittedStarts.ts";
import { personStarts } from "./personStarts.ts";

const minute = 60_000;
const at = (text: string): number => epochMilliseconds(parseInstant(text));
const meeting = { length: 45 * minute, lobby: 10 * minute, before: 5 * minute, after: 15 * minute };
const office = { weekly: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "12:00" }], exceptions: [] };
const table = tzdataRules.table(parseTimeZone("Europe/Stockholm"));
const hours = parseWorkingHours(office);
/** Sets are half open and of whole milliseconds: the last start lies one before the bound. */
const shown = (set: Float64Array): string[] =>
  Array.from(set, (bound, index) => new Date(bound - (index % 2)).toISOString().slice(0, 16));

describe("the starts that hours and a calendar permit", () => {
  // Thursday 2027-05-06 is Ascension Day; the 7th is an ordinary Friday. 09:00 CEST is 07:00Z.
  const span = { from: at("2027-05-06T00:00:00Z"), until: at("2027-05-08T00:00:00Z") };

  it("leave room for the assessment in the hours, and for lobby and buffers beside busy time", () => {
    // Busy 10:00-10:30: the assessment ends, 15 minutes after included, by 10:00; the next lobby, 5 minutes before
    // included, opens after 10:30.
    const busy = [at("2027-05-07T08:00:00Z"), at("2027-05-07T08:30:00Z")];
    expect(shown(permittedStarts({ hours, table, busy, meeting, span, calendar: sweden }))).toEqual([
      "2027-05-07T07:00",
      "2027-05-07T07:00",
      "2027-05-07T08:45",
      "2027-05-07T09:15",
    ]);
  });

  it("are open on a holiday when holidays do not count", () => {
    expect(permittedStarts({ hours, table, busy: [], meeting, span })).toHaveLength(4);
  });

  it("are none in an empty span, and none beside a whole busy week", () => {
    const empty = { from: span.until, until: span.from };
    expect(permittedStarts({ hours, table, busy: [], meeting, span: empty })).toHaveLength(0);
    expect(permittedStarts({ hours, table, busy: [span.from, span.until], meeting, span })).toHaveLength(0);
  });

  it("refuse a span beyond the zone data", () => {
    const beyond = { from: tzdataRules.until, until: tzdataRules.until + 1 };
    expect(() => permittedStarts({ hours, table, busy: [], meeting, span: beyond })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: "core/outside-zone-rules" })] }),
    );
  });

  it("are those of the person's document, over the clock change too", () => {
    const busy = ["26T10", "28T09", "29T07", "30T08", "31T10"].map((hour) => ({
      interval: { start: `2027-03-${hour}:10:00Z`, end: `2027-03-${hour}:50:00Z` },
      kind: "busy" as const,
    }));
    const weeks = { from: at("2027-03-22T00:00:00Z"), until: at("2027-04-05T00:00:00Z") };
    const person = parsePersonAvailability({
      schemaVersion: 1,
      personId: "interviewer_1",
      timeZone: "Europe/Stockholm",
      workingHours: office,
      busy,
    });
    const { permitted } = personStarts(person, {
      meeting,
      span: weeks,
      now: weeks.from,
      keepTentative: true,
      zoneRules: tzdataRules,
      calendar: sweden,
    });
    const bounds = busy.flatMap(({ interval }) => [Date.parse(interval.start), Date.parse(interval.end)]);
    expect(permittedStarts({ hours, table, busy: bounds, meeting, span: weeks, calendar: sweden })).toEqual(
      permitted,
    );
  });
});
