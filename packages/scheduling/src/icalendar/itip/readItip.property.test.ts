import { parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readItip } from "./readItip.ts";

const value = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "20270301T090000Z",
    "20270301T090000",
    "99991231T235959Z",
    "P99999999W",
    "PT1H",
    "0",
    "mailto:a@example.com",
  ),
);
const line = fc
  .tuple(
    fc.constantFrom(
      "UID",
      "DTSTAMP",
      "DTSTART",
      "DTEND",
      "DURATION",
      "SEQUENCE",
      "ATTENDEE",
      "ATTENDEE;PARTSTAT=ACCEPTED",
      "DTSTART;TZID=Europe/Stockholm",
      "COMMENT",
      "RRULE",
      "BEGIN",
      "END",
    ),
    value,
  )
  .map(([name, text]) => `${name}:${text}`);

describe("any file", () => {
  it("is read or refused with codes; it never throws", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom("REPLY", "COUNTER", "REFRESH"),
        fc.array(line, { maxLength: 10 }),
        (method, lines) => {
          const text = [
            "BEGIN:VCALENDAR",
            `METHOD:${method}`,
            "BEGIN:VEVENT",
            "UID:1",
            "DTSTAMP:20270301T090000Z",
            "ATTENDEE:mailto:a@example.com",
            ...lines,
            "END:VEVENT",
            "END:VCALENDAR",
          ].join("\r\n");
          const read = readItip(text, {
            attendeeOf: (address) => (address === "a@example.com" ? "candidate_1" : undefined),
            sender: "candidate_1",
            zone: parseTimeZone("Europe/Stockholm"),
            zoneRules: tzdataRules,
          });
          seen.add(read.status === "ok" ? "ok" : read.issues[0].code);
          expect(JSON.stringify(read.status === "ok" ? read.value.attendeeId : read.issues)).not.toContain(
            "@",
          );
        },
      ),
      { numRuns: 400 },
    );
    expect(seen.has("ok")).toBe(true);
  });
});
