import type { BusyTime } from "../availability/busyTime.ts";
import {
  type CalendarTime,
  type CalendarTimeFault,
  calendarTime,
  type CalendarZones,
} from "./calendarTime.ts";
import { eventKind } from "./eventKind.ts";
import { type EventLength, eventLength } from "./eventLength.ts";
import { jcalOf, type JcalProperty } from "./jcal.ts";
import { periodOf } from "./periodOf.ts";
import { type RecurrenceRule, recurrenceRule } from "./recurrenceRule.ts";

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
  /** Whether it stands for all that follow too. */
  readonly andFollowing: boolean;
  /** `free` for what takes no time: transparent, cancelled, declined. */
  readonly kind: BusyTime["kind"] | "free";
  /** Whether it has an EXRULE, which is not followed: its instances are counted as busy. */
  readonly hasExclusionRule: boolean;
}

/** What can be wrong with an event. */
export type CalendarEventFault = CalendarTimeFault | "no-start" | "ends-before-start" | "contradictory";

const multiple = new Set(["rdate", "exdate"]);
const single = ["dtstart", "dtend", "duration", "recurrence-id"];

/**
 * Reads one VEVENT. ical.js does the syntax (folding, parameters, value types); what times mean is decided
 * here.
 *
 * @param text - the event's lines
 * @param zones - the owner's zone, and what the file's names mean
 * @param ownerAddress - the owner's mail address, if their answer is to count
 * @returns the event, or the first thing that is wrong with it
 */
export function calendarEvent(
  text: string,
  zones: CalendarZones,
  ownerAddress: string | undefined,
): CalendarEvent | CalendarEventFault {
  const properties = jcalOf(text)?.[1];
  if (!properties) return "unreadable";
  const named = (name: string): JcalProperty[] => properties.filter(([each]) => each === name);
  const times = (name: string): (CalendarTime | CalendarTimeFault)[] =>
    named(name)
      .filter(([, , type]) => type !== "period")
      .flatMap(([, { tzid }, , ...values]) =>
        // An EXDATE or RDATE without a value, which ical.js turns into dashes, takes out or adds nothing.
        values
          .filter((value) => !(multiple.has(name) && /^-*(?:T:*)?$/.test(String(value))))
          .map((value) => calendarTime(value, tzid, zones)),
      );
  if (named("dtstart").length === 0) return "no-start";
  for (const name of single) {
    const [first, ...others] = named(name).map((each) => JSON.stringify(each));
    if (others.some((other) => other !== first)) return "contradictory";
  }
  const [start = "unreadable"] = times("dtstart");
  const [[replaces], [end]] = [times("recurrence-id"), times("dtend")];
  const [added, excluded] = [times("rdate"), times("exdate")];
  for (const each of [start, replaces, end, ...added, ...excluded]) if (typeof each === "string") return each;
  if (typeof start === "string") return start;
  const length = eventLength(start, end as CalendarTime | undefined, named("duration")[0]?.[3]);
  if (typeof length === "string") return length;
  const rules = named("rrule").map(([, , , value]) => recurrenceRule(value, start.wall));
  if (!rules.every((rule) => rule !== undefined)) return "unreadable";
  const periods = named("rdate").flatMap(([, { tzid }, type, ...values]) =>
    type === "period" ? values.map((value) => periodOf(value, tzid, zones)) : [],
  );
  for (const period of periods) if (typeof period === "string") return period;
  const range = named("recurrence-id")[0]?.[1]["range"];
  // THISANDPRIOR is gone from the standard, for want of a meaning that programs agree on.
  if (range !== undefined && String(range).toUpperCase() !== "THISANDFUTURE") return "unreadable";
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
    andFollowing: range !== undefined,
    kind: eventKind(properties, ownerAddress),
    hasExclusionRule: named("exrule").length > 0,
  };
}
