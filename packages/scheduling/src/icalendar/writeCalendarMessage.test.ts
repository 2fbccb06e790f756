import { parseInstant, parseTimeZone, zonedAt } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarMessages, messageJson, methods } from "../../testdata/calendarMessages.ts";
import { type CalendarMessage, parseCalendarMessage, safeParseCalendarMessage } from "./calendarMessage.ts";
import { writeCalendarMessage } from "./writeCalendarMessage.ts";

const write = (message: CalendarMessage): string => writeCalendarMessage(message, { zoneRules: tzdataRules });
/** Takes the folding out again, by hand. */
const linesOf = (text: string): string[] => text.replaceAll("\r\n ", "").split("\r\n");
type Method = (typeof methods)[number];
const written = (method: Method, more: Record<string, unknown> = {}): string[] =>
  linesOf(write(parseCalendarMessage({ ...messageJson(method), ...more })));
const eventOf = (text: string): InstanceType<typeof ICAL.Component> =>
  new ICAL.Component(ICAL.parse(text) as never).getFirstSubcomponent("vevent") as never;

/**
 * RFC 5546 section 3.2, the properties that are written here: how many a method takes. `1` must be there once,
 * `1+` at least once, `0` must not be there, `?` at most once, `*` as many as one likes.
 */
const presence: Record<Method, Record<string, "0" | "1" | "1+" | "?" | "*">> = {
  PUBLISH: {
    DTSTAMP: "1",
    DTSTART: "1",
    ORGANIZER: "1",
    SUMMARY: "1",
    UID: "1",
    SEQUENCE: "?",
    COMMENT: "*",
    DESCRIPTION: "?",
    DTEND: "?",
    LOCATION: "?",
    STATUS: "?",
    TRANSP: "?",
    ATTENDEE: "0",
    "REQUEST-STATUS": "0",
    VALARM: "*",
    VTIMEZONE: "*",
  },
  REQUEST: {
    DTSTAMP: "1",
    DTSTART: "1",
    ORGANIZER: "1",
    SUMMARY: "1",
    UID: "1",
    ATTENDEE: "1+",
    SEQUENCE: "?",
    COMMENT: "*",
    DESCRIPTION: "?",
    DTEND: "?",
    LOCATION: "?",
    STATUS: "?",
    TRANSP: "?",
    "REQUEST-STATUS": "0",
    VALARM: "*",
    VTIMEZONE: "*",
  },
  REPLY: {
    DTSTAMP: "1",
    ORGANIZER: "1",
    UID: "1",
    ATTENDEE: "1",
    SEQUENCE: "?",
    COMMENT: "*",
    DTSTART: "?",
    DTEND: "?",
    SUMMARY: "?",
    "REQUEST-STATUS": "*",
    VALARM: "0",
    VTIMEZONE: "*",
  },
  CANCEL: {
    DTSTAMP: "1",
    ORGANIZER: "1",
    UID: "1",
    SEQUENCE: "1",
    ATTENDEE: "*",
    COMMENT: "*",
    DTSTART: "?",
    DTEND: "?",
    STATUS: "?",
    SUMMARY: "?",
    "REQUEST-STATUS": "0",
    VALARM: "0",
    VTIMEZONE: "*",
  },
  REFRESH: {
    DTSTAMP: "1",
    ORGANIZER: "1",
    UID: "1",
    ATTENDEE: "1",
    COMMENT: "*",
    DESCRIPTION: "0",
    DTEND: "0",
    DTSTART: "0",
    LOCATION: "0",
    "REQUEST-STATUS": "0",
    SEQUENCE: "0",
    STATUS: "0",
    SUMMARY: "0",
    TRANSP: "0",
    VALARM: "0",
    VTIMEZONE: "0",
  },
  COUNTER: {
    DTSTAMP: "1",
    DTSTART: "1",
    ORGANIZER: "1",
    SEQUENCE: "1",
    SUMMARY: "1",
    UID: "1",
    ATTENDEE: "*",
    COMMENT: "*",
    DESCRIPTION: "?",
    DTEND: "?",
    LOCATION: "?",
    STATUS: "?",
    TRANSP: "?",
    "REQUEST-STATUS": "*",
    VALARM: "*",
    VTIMEZONE: "*",
  },
  DECLINECOUNTER: {
    DTSTAMP: "1",
    ORGANIZER: "1",
    UID: "1",
    SEQUENCE: "1",
    ATTENDEE: "1+",
    COMMENT: "*",
    DESCRIPTION: "0",
    DTEND: "0",
    DTSTART: "0",
    LOCATION: "0",
    "REQUEST-STATUS": "*",
    STATUS: "0",
    SUMMARY: "0",
    TRANSP: "0",
    VALARM: "0",
    VTIMEZONE: "0",
  },
};
const fits = (count: number, allowed: string): boolean =>
  ({ "0": count === 0, "1": count === 1, "1+": count >= 1, "?": count <= 1 })[allowed] ?? true;

describe.each(methods)("a %s", (method) => {
  /** Each property of the event, and how often it or a component comes. */
  const counted = (lines: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    const depth: string[] = [];
    for (const line of lines) {
      const [name = ""] = line.split(/[;:]/);
      const value = line.slice(name.length + 1);
      if (name === "BEGIN") depth.push(value);
      const counting = name === "BEGIN" ? value : depth.at(-1) === "VEVENT" ? name : "";
      if (name === "END") depth.pop();
      else counts.set(counting, (counts.get(counting) ?? 0) + 1);
    }
    return counts;
  };

  it("has what RFC 5546 asks for and nothing that it forbids", () => {
    const lines = written(method);
    const counts = counted(lines);
    const wrong = Object.entries(presence[method]).filter(
      ([name, allowed]) => !fits(counts.get(name) ?? 0, allowed),
    );
    expect(wrong).toEqual([]);
    expect(lines).toContain(`METHOD:${method}`);
    expect(counts.get("VEVENT")).toBe(1);
  });

  it("writes nothing that the table does not know", () => {
    const known = new Set([...Object.keys(presence[method]), "CONFERENCE", "", "VCALENDAR", "VEVENT"]);
    const unknown = [...counted(written(method)).keys()].filter((name) => !known.has(name));
    expect(unknown.filter((name) => !["STANDARD", "DAYLIGHT"].includes(name))).toEqual([]);
  });

  it("needs no more than the table says", () => {
    const whole = messageJson(method);
    const optional = ["comment", "requestStatus", "description", "location", "joinUrl", "alarms"];
    if (["REPLY", "CANCEL"].includes(method)) optional.push("start", "end", "summary");
    const least = Object.fromEntries(Object.entries(whole).filter(([key]) => !optional.includes(key)));
    const counts = counted(linesOf(write(parseCalendarMessage(least))));
    const wrong = Object.entries(presence[method]).filter(
      ([name, allowed]) => !fits(counts.get(name) ?? 0, allowed),
    );
    expect(wrong).toEqual([]);
  });

  it("is refused with a field of another method", () => {
    const foreign = { PUBLISH: "attendees", REQUEST: "requestStatus", COUNTER: "scope" } as Record<
      string,
      string
    >;
    const key = foreign[method] ?? "alarms";
    const value = { attendees: [], requestStatus: "2.0", scope: "meeting" }[key] ?? [{ before: "PT5M" }];
    expect(safeParseCalendarMessage({ ...messageJson(method), [key]: value }).status).toBe("invalid");
  });
});

describe("the parameters of people", () => {
  it("say role, kind, reply, and who is asked", () => {
    const attendees = written("REQUEST").filter((line) => line.startsWith("ATTENDEE"));
    expect(attendees).toEqual([
      "ATTENDEE;CN=\"Åsa ^'Å^' Öberg\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:asa@example.com",
      'ATTENDEE;CN="Nils Ek";CUTYPE=INDIVIDUAL;ROLE=CHAIR;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:nils.ek@example.com',
      'ATTENDEE;CN="Tolk";CUTYPE=GROUP;ROLE=OPT-PARTICIPANT;PARTSTAT=TENTATIVE;RSVP=FALSE:mailto:tolk@example.com',
      'ATTENDEE;CN="Rum 3";CUTYPE=ROOM;ROLE=NON-PARTICIPANT;PARTSTAT=DECLINED;RSVP=FALSE:mailto:rum3@example.com',
    ]);
  });

  it("ask nobody who is only informed", () => {
    const [attendee] = messageJson("REQUEST")["attendees"] as Record<string, unknown>[];
    const lines = written("REQUEST", { attendees: [{ ...attendee, role: "informed" }] });
    expect(lines.some((line) => line.includes("PARTSTAT=NEEDS-ACTION;RSVP=FALSE"))).toBe(true);
  });

  it.each(["REPLY", "CANCEL", "REFRESH", "DECLINECOUNTER"] as const)("ask for no reply in a %s", (method) =>
    expect(written(method).some((line) => line.includes("RSVP"))).toBe(false),
  );
});

describe("the state of the meeting", () => {
  it.each([
    ["tentative", "STATUS:TENTATIVE"],
    ["confirmed", "STATUS:CONFIRMED"],
  ])("is written: %s", (status, line) => expect(written("REQUEST", { status })).toContain(line));

  it("is CANCELLED only when the whole meeting is off", () => {
    expect(written("CANCEL")).toContain("STATUS:CANCELLED");
    expect(written("CANCEL", { scope: "attendees" }).some((line) => line.startsWith("STATUS"))).toBe(false);
  });
});

describe("a reminder", () => {
  it.each([
    ["PT10M", "TRIGGER:-PT10M"],
    ["PT24H", "TRIGGER:-PT1440M"],
    ["PT90S", "TRIGGER:-PT90S"],
    ["PT0S", "TRIGGER:-PT0M"],
  ])("comes %s before the start", (before, line) =>
    expect(written("REQUEST", { alarms: [{ before }] })).toContain(line),
  );

  it.each([
    ["sv", "DESCRIPTION;LANGUAGE=sv:Påminnelse: Intervju\\, projektledare"],
    ["sv-FI", "DESCRIPTION;LANGUAGE=sv-FI:Påminnelse: Intervju\\, projektledare"],
    ["en-GB", "DESCRIPTION;LANGUAGE=en-GB:Reminder: Intervju\\, projektledare"],
    ["fi", "DESCRIPTION;LANGUAGE=en:Reminder: Intervju\\, projektledare"],
  ])("speaks the reader's language, or English: %s", (language, line) => {
    const lines = written("REQUEST", { language });
    expect(lines.slice(lines.indexOf("BEGIN:VALARM"), lines.indexOf("END:VALARM"))).toContain(line);
  });

  it("in days is refused, whose length a calendar decides", () => {
    const parsed = safeParseCalendarMessage({ ...messageJson("REQUEST"), alarms: [{ before: "P1D" }] });
    expect(parsed.status === "invalid" && parsed.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["core/not-elapsed", "alarms", 0, "before"],
    ]);
  });

  it("is read by ical.js", () => {
    const event = eventOf(write(parseCalendarMessage(messageJson("REQUEST"))));
    const trigger = event.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger");
    expect(String(trigger)).toBe("-PT10M");
  });
});

describe("REQUEST-STATUS", () => {
  it("says how a message was dealt with, with the words of RFC 5546", () => {
    expect(written("REPLY")).toContain("REQUEST-STATUS:2.0;Success");
    expect(written("COUNTER")).toContain("REQUEST-STATUS:4.0;Event conflict");
  });
});

describe("times", () => {
  const at = (start: string, zone: string): string[] =>
    linesOf(write(parseCalendarMessage(messageJson("REQUEST", { start, zone }))));

  it.each([
    // Stockholm's clocks go from 02:00 to 03:00 on 2027-03-28, at 01:00Z.
    [
      "a start just before a gap",
      "2027-03-28T00:30:00Z",
      "Europe/Stockholm",
      "20270328T013000",
      "20270328T031500",
    ],
    [
      "a start as a gap ends",
      "2027-03-28T01:00:00Z",
      "Europe/Stockholm",
      "20270328T030000",
      "20270328T034500",
    ],
    // New York's go from 02:00 to 03:00 on 2027-03-14, at 07:00Z.
    ["New York", "2027-03-14T06:45:00Z", "America/New_York", "20270314T014500", "20270314T033000"],
    // Lord Howe's go back half an hour on 2027-04-04, 02:00 to 01:30, at 15:00Z the day before.
    ["half an hour", "2027-04-03T15:45:00Z", "Australia/Lord_Howe", "20270404T021500", "20270404T030000"],
    ["a leap day", "2028-02-29T09:00:00Z", "Asia/Kathmandu", "20280229T144500", "20280229T153000"],
    ["the turn of a year", "2027-12-31T22:30:00Z", "Europe/Stockholm", "20271231T233000", "20280101T001500"],
  ])("%s", (_, start, zone, from, until) => {
    const lines = at(start, zone);
    expect(lines).toContain(`DTSTART;TZID=${zone}:${from}`);
    expect(lines).toContain(`DTEND;TZID=${zone}:${until}`);
  });

  it("shown twice stand in UTC, and a meeting that stands in UTC needs no VTIMEZONE", () => {
    // 2027-10-31 in Stockholm: 02:05 comes at 00:05Z and again at 01:05Z; 45 minutes later it is still that hour.
    const lines = at("2027-10-31T01:05:00Z", "Europe/Stockholm");
    expect(lines).toContain("DTSTART:20271031T010500Z");
    expect(lines).toContain("DTEND:20271031T015000Z");
    expect(lines).not.toContain("BEGIN:VTIMEZONE");
    expect(at("2027-06-01T10:00:00Z", "UTC")).toContain("DTSTART:20270601T100000Z");
  });

  it("in two zones bring a VTIMEZONE for each", () => {
    const end = zonedAt(parseInstant("2027-03-16T10:00:00Z"), parseTimeZone("Asia/Kolkata"), tzdataRules);
    const lines = written("REQUEST", { end });
    expect(lines.filter((line) => line.startsWith("TZID:"))).toEqual([
      "TZID:Europe/Stockholm",
      "TZID:Asia/Kolkata",
    ]);
    expect(lines).toContain("DTEND;TZID=Asia/Kolkata:20270316T153000");
  });

  it("follow the moon in Casablanca, where the changes are listed", () => {
    const lines = at("2026-03-01T10:00:00Z", "Africa/Casablanca");
    expect(lines.some((line) => line.startsWith("RRULE"))).toBe(false);
    expect(lines.some((line) => line.startsWith("DTSTART;TZID=Africa/Casablanca:20260301T"))).toBe(true);
  });

  it("that the zone data no longer give are refused", () => {
    const { start } = messageJson("REQUEST") as { start: Record<string, unknown> };
    const old = { ...start, local: "2027-03-16T11:00:00", offset: "+02:00", zoneData: "old" };
    const drifted = parseCalendarMessage({ ...messageJson("CANCEL"), start: old });
    expect(() => write(drifted)).toThrow("scheduling/booking-drifted at start.local");
  });

  it("in the wrong order are refused", () => {
    const { start, end } = messageJson("REQUEST");
    const parsed = safeParseCalendarMessage({ ...messageJson("REQUEST"), start: end, end: start });
    expect(parsed.status === "invalid" && parsed.issues[0].code).toBe("core/end-not-after-start");
  });
});

describe("every method", () => {
  it("is the same bytes twice", () =>
    expect(calendarMessages().map(write)).toEqual(calendarMessages().map(write)));
});
