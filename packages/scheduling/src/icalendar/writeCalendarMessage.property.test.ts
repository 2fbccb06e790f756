import { tzdataRules } from "@samtal/tzdata";
import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { messageJson, methods } from "../../testdata/calendarMessages.ts";
import { parseCalendarMessage } from "./calendarMessage.ts";
import { writeCalendarMessage } from "./writeCalendarMessage.ts";

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "\r\nATTENDEE:mailto:evil@example.com",
    "\nBEGIN:VALARM\n",
    "\r\n END:VEVENT",
    "\u2028METHOD:CANCEL",
    "\u0085UID:2",
    "\u0000",
    "\uD800",
    "\uDC00\uD83D",
    "\u202Egnp.exe",
    "\u2066",
    '=HYPERLINK("https://evil.example")',
    "@SUM(1)",
    '"^;:,\\',
    "\\n\\N",
    "🙂å".repeat(30),
    "\u000B\u000C\u007F\u009F",
    "\t",
  ),
);
const hostile = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join("").slice(0, 190))
  .filter((text) => text.trim() !== "");

/** By the letter of RFC 5545 section 3.1, without any of the writer's code. */
const unfolded = (text: string): string[] => text.replace(/\r\n[ \t]/g, "").split("\r\n");
const namesOf = (text: string): string[] => unfolded(text).map((line) => line.split(/[;:]/)[0] ?? "");
const octets = (line: string): number => unescape(encodeURIComponent(line)).length;

describe("whatever the texts hold", () => {
  it.each(methods)("a %s has the lines and properties of the harmless one", (method) => {
    const harmless = namesOf(
      writeCalendarMessage(parseCalendarMessage(messageJson(method, { text: "x" })), {
        zoneRules: tzdataRules,
      }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const message = parseCalendarMessage({ ...messageJson(method, { text }), uid: text });
        const file = writeCalendarMessage(message, { zoneRules: tzdataRules });
        expect(namesOf(file)).toEqual(harmless);
        for (const line of file.split("\r\n")) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/(?!\t)[\p{Cc}\p{Surrogate}\u2028\u2029]/u);
        }
        const calendar = new ICAL.Component(ICAL.parse(file) as never);
        const event = calendar.getFirstSubcomponent("vevent");
        const own = unfolded(file).slice(unfolded(file).indexOf("BEGIN:VEVENT"));
        const alarm = own.indexOf("BEGIN:VALARM");
        const properties = own.slice(1, alarm > 0 ? alarm : own.indexOf("END:VEVENT"));
        expect(event?.getAllProperties().length).toBe(properties.length);
        expect(calendar.getFirstPropertyValue("method")).toBe(method);
        expect(calendar.getAllSubcomponents("vevent")).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it("a text comes back whole from ical.js, but for what no line may hold", () => {
    const clean = (text: string): string =>
      text
        .trim()
        .replace(/\p{Surrogate}/gu, "\uFFFD")
        .replace(/\r\n|[\r\u0085\u2028\u2029]/g, "\n")
        .replace(/(?![\t\n])\p{Cc}/gu, "");
    fc.assert(
      fc.property(hostile, (text) => {
        const message = parseCalendarMessage(messageJson("REQUEST", { text }));
        const calendar = new ICAL.Component(
          ICAL.parse(writeCalendarMessage(message, { zoneRules: tzdataRules })) as never,
        );
        const event = calendar.getFirstSubcomponent("vevent");
        expect(event?.getFirstPropertyValue("summary")).toBe(clean(text));
      }),
      { numRuns: 150 },
    );
  });
});
