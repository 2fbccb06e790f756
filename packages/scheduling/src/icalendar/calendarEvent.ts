import type { TimeZone, ZoneRules } from "@samtal/core/time";
import ICAL from "ical.js";
import { type CalendarTime, type CalendarTimeFault, calendarTime } from "./calendarTime.ts";
import { type RecurrenceRule, recurrenceRule } from "./recurrenceRule.ts";

/** How long an event takes: until a time of its own, or for a nominal number of days and an exact rest. */
export type EventLength =
  | { readonly kind: "until"; readonly end: CalendarTime }
  | { readonly kind: "for"; readonly days: number; readonly milliseconds: number };

/** What an event says about busy time. */
export interface CalendarEvent {
  readonly uid: string | undefined;
  readonly start: CalendarTime;
  readonly length: EventLength;
  readonly rules: readonly RecurrenceRule[];
  /** Further instances, as long as the event. */
  readonly added: readonly CalendarTime[];
  /** Further instances with a length of their own. */
  readonly periods: readonly { readonly start: CalendarTime; readonly length: EventLength }[];
  readonly excluded: readonly CalendarTime[];
  /** The instance of another event that this one stands for. */
  readonly replaces: CalendarTime | undefined;
  /** `free` for transparent and cancelled events. */
  readonly kind: "busy" | "tentative" | "free";
}

/** What can be wrong with an event. */
export type CalendarEventFault = CalendarTimeFault | "ends-before-start";

type JcalProperty = readonly [string, Readonly<Record<string, unknown>>, string, ...unknown[]];

const day = 86_400_000;
const time = String.raw`T(?=\d)(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?`;
const durationPattern = new RegExp(String.raw`^([+-])?P(?=[\dT])(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:${time})?$`);
const multiple = new Set(["rdate", "exdate"]);

/**
 * Reads one VEVENT. ical.js does the syntax (folding, parameters, value types); what times mean is decided
 * here.
 *
 * @param text - the event's lines
 * @param ownerZone - the zone of the calendar's owner
 * @param zoneRules - the zone data
 * @returns the event, or the first thing that is wrong with it
 */
export function calendarEvent(
  text: string,
  ownerZone: TimeZone,
  zoneRules: ZoneRules,
): CalendarEvent | CalendarEventFault {
  const properties = parsed(text);
  if (!properties) return "unreadable";
  const named = (name: string): JcalProperty[] => properties.filter(([each]) => each === name);
  const times = (name: string): (CalendarTime | CalendarTimeFault)[] =>
    named(name)
      .filter(([, , type]) => type !== "period")
      .flatMap(([, { tzid }, , ...values]) =>
        // An EXDATE or RDATE without a value, which ical.js turns into dashes, takes out or adds nothing.
        values
          .filter((value) => !(multiple.has(name) && /^-*(?:T:*)?$/.test(String(value))))
          .map((value) => calendarTime(value, tzid, ownerZone, zoneRules)),
      );
  const [start = "unreadable"] = times("dtstart");
  const [replaces] = times("recurrence-id");
  // With RANGE=THISANDFUTURE it stands for all that follow too; where those went is not reckoned here.
  if (named("recurrence-id").some(([, { range }]) => range !== undefined)) return "unreadable";
  const [end] = times("dtend");
  const [added, excluded] = [times("rdate"), times("exdate")];
  for (const each of [start, replaces, end, ...added, ...excluded]) if (typeof each === "string") return each;
  if (typeof start === "string") return start;
  const length = lengthOf(start, end as CalendarTime | undefined, named("duration")[0]?.[3]);
  if (typeof length === "string") return length;
  const rules = named("rrule").map(([, , , value]) => recurrenceRule(value, start.wall));
  if (!rules.every((rule) => rule !== undefined)) return "unreadable";
  const periods = named("rdate").flatMap(([, { tzid }, type, ...values]) =>
    type === "period" ? values.map((value) => periodOf(value, tzid, ownerZone, zoneRules)) : [],
  );
  for (const period of periods) if (typeof period === "string") return period;
  const word = (name: string): string =>
    String(named(name)[0]?.[3] ?? "")
      .trim()
      .toUpperCase();
  const free = word("status") === "CANCELLED" || word("transp") === "TRANSPARENT";
  const uid = named("uid")[0]?.[3];
  return {
    uid: uid === undefined ? undefined : String(uid),
    start,
    length,
    rules,
    added: added as CalendarTime[],
    periods: periods as CalendarEvent["periods"],
    excluded: excluded as CalendarTime[],
    replaces: replaces as CalendarTime | undefined,
    kind: free ? "free" : word("status") === "TENTATIVE" ? "tentative" : "busy",
  };
}

function parsed(text: string): JcalProperty[] | undefined {
  try {
    const [, properties] = ICAL.parse(text) as [string, JcalProperty[]];
    return properties;
  } catch {
    // ical.js quotes the file in its messages: they go no further.
    return undefined;
  }
}

function periodOf(
  value: unknown,
  zoneName: unknown,
  ownerZone: TimeZone,
  zoneRules: ZoneRules,
): CalendarEvent["periods"][number] | CalendarEventFault {
  const [from, to] = value as readonly unknown[];
  const start = calendarTime(from, zoneName, ownerZone, zoneRules);
  if (typeof start === "string") return start;
  const end = String(to).startsWith("P") ? undefined : calendarTime(to, zoneName, ownerZone, zoneRules);
  if (typeof end === "string") return end;
  const length = lengthOf(start, end, end ? undefined : to);
  return typeof length === "string" ? length : { start, length };
}

/** RFC 5545 section 3.6.1: without an end or a duration a whole day lasts a day, a point in time no time. */
function lengthOf(
  start: CalendarTime,
  end: CalendarTime | undefined,
  duration: unknown,
): EventLength | CalendarEventFault {
  if (end) {
    if (end.isDate !== start.isDate) return "unreadable";
    return end.zone === start.zone && end.wall < start.wall ? "ends-before-start" : { kind: "until", end };
  }
  if (duration === undefined) return { kind: "for", days: start.isDate ? 1 : 0, milliseconds: 0 };
  const found = durationPattern.exec(String(duration));
  if (!found) return "unreadable";
  const [, sign, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found;
  if (sign === "-") return "ends-before-start";
  return {
    kind: "for",
    days: Number(weeks) * 7 + Number(days),
    milliseconds: Math.min(
      ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000,
      100_000 * day,
    ),
  };
}
