import * as ai from "@samtal/ai";
import * as communication from "@samtal/communication";
import { type Parsed, SamtalError } from "@samtal/core";
import { hostileJson } from "@samtal/core/testing";
import * as guide from "@samtal/guide";
import * as retention from "@samtal/retention";
import * as scheduling from "@samtal/scheduling";
import * as icalendar from "@samtal/scheduling/icalendar";
import * as scoring from "@samtal/scoring";
import * as interchange from "@samtal/scoring/interchange";
import * as reports from "@samtal/scoring/reports";
import { tzdataRules } from "@samtal/tzdata";
import { parseInstant, parseTimeZone } from "@samtal/core/time";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

// What core's own test says of core's parsers, said of every other package's: nothing of a document is repeated.
const marker = "Qz7AnnaAndersson";
const packages = [ai, communication, guide, retention, scheduling, icalendar, scoring, interchange, reports];
const exported = packages.flatMap((each) => Object.entries<unknown>(each));
const named = (form: RegExp) =>
  exported.filter((entry): entry is [string, (input: unknown) => unknown] => form.test(entry[0]));
const parsers = named(/^parse[A-Z]/);
const safeParsers = named(/^safeParse[A-Z]/);
const valid = [communication.defaultRuleSet, retention.swedishPolicy];

function said(run: () => unknown): string {
  try {
    run();
    return "";
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    return [error.message, error.stack, JSON.stringify(error), JSON.stringify(error.issues)].join("\n");
  }
}

describe("every public parser of every package", () => {
  it("is among those that are tried, with its twin", () => {
    expect(parsers.length).toBeGreaterThan(12);
    expect(safeParsers.map(([name]) => name.slice("safeP".length)).sort()).toEqual(
      parsers.map(([name]) => name.slice("p".length)).sort(),
    );
  });

  it.each(parsers)("%s repeats nothing of a hostile document", (_, parse) => {
    fc.assert(
      fc.property(hostileJson(marker, valid), (document) => {
        expect(said(() => parse(document))).not.toContain(marker);
      }),
      { numRuns: 60 },
    );
  });

  it.each(safeParsers)("%s never throws", (_, safeParse) => {
    fc.assert(
      fc.property(hostileJson(marker, valid), (document) => {
        const parsed = safeParse(document) as Parsed<unknown>;
        if (parsed.status === "invalid") expect(JSON.stringify(parsed.issues)).not.toContain(marker);
      }),
      { numRuns: 40 },
    );
  });
});

describe("calendar files", () => {
  const options = {
    zone: parseTimeZone("Europe/Stockholm"),
    zoneRules: tzdataRules,
    from: parseInstant("2027-03-01T00:00:00Z"),
    until: parseInstant("2027-04-01T00:00:00Z"),
  };
  const property = fc.constantFrom(
    "DTSTART", "DTEND", "DURATION", "RRULE", "EXDATE", "RDATE", "UID", "SUMMARY", "TRANSP", "RECURRENCE-ID", "X-A;B",
  );
  const line = fc.tuple(property, fc.string()).map(([name, text]) => `${name}:${marker}${text}`);
  const file = fc
    .array(line, { maxLength: 8 })
    .map((lines) => ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...lines, "END:VEVENT", "END:VCALENDAR"].join("\r\n"));

  it("of any content are read or listed as problems, and nothing of them is repeated", () => {
    fc.assert(
      fc.property(fc.oneof(file, fc.string().map((text) => marker + text)), (text) => {
        const { problems } = icalendar.readBusy(text, options);
        expect(JSON.stringify(problems)).not.toContain(marker);
      }),
      { numRuns: 500 },
    );
  });
});
