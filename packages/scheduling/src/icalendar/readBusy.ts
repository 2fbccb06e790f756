import { compareText, type Issue, issue, SamtalError } from "@samtal/core";
import { epochMilliseconds, type Instant, instantOf, type TimeZone, type ZoneRules } from "@samtal/core/time";
import type { BusyTime } from "../availability/busyTime.ts";
import { calendarEvent, type CalendarEvent } from "./calendarEvent.ts";
import { eventBlocks } from "./eventBlocks.ts";
import { eventIntervals } from "./eventIntervals.ts";

/** How much of a file is read; what lies beyond becomes a problem in the outcome. */
export interface ReadLimits {
  /** @defaultValue 20,000,000 */
  readonly characters?: number;
  /** @defaultValue 50,000 */
  readonly events?: number;
  /** Days and times that one event's recurrence may look at. @defaultValue 100,000 */
  readonly stepsPerEvent?: number;
  /** The same for all events together. @defaultValue 2,000,000 */
  readonly steps?: number;
}

/** What {@link readBusy} needs beside the file. */
export interface ReadBusyOptions {
  /** Zone of the calendar's owner: floating times and whole days are read on its clock. */
  readonly zone: TimeZone;
  readonly zoneRules: ZoneRules;
  /** Busy times are clipped to from here ... */
  readonly from: Instant;
  /** ... until here. */
  readonly until: Instant;
  readonly limits?: ReadLimits;
}

/** What {@link readBusy} returns. */
export interface BusyCalendar {
  /** `incomplete` when the owner may be busy at times that are not listed. */
  readonly status: "complete" | "incomplete";
  /** In order of start; they may overlap. */
  readonly busy: readonly BusyTime[];
  /** What could not be read, by the position of the event in the file. */
  readonly problems: readonly Issue[];
  /** Version of the tz data that was used. */
  readonly zoneData: string;
}

/**
 * The busy times of an iCalendar file (RFC 5545), without what they are for.
 *
 * Transparent and cancelled events take no time; tentative ones are told apart. A recurrence runs on the
 * clock of its zone: an instance in a gap is skipped (section 3.3.10), RECURRENCE-ID replaces one, EXDATE
 * takes one out. One that stands for all that follow (RANGE) is a problem: where those went is not reckoned.
 * Zones are looked up by name in the given zone data, never taken from the file's VTIMEZONE; a name that is
 * not there is a problem. A damaged file yields what can be read, and says what can't. Titles, people and
 * notes are not read.
 *
 * @param text - the file's text
 * @param options - the owner's zone, the zone data, the stretch of interest and limits
 * @returns busy times clipped to the stretch, and every problem found
 * @throws SamtalError `core/unknown-zone`, `core/end-not-after-start`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { parseInstant, parseTimeZone } from "@samtal/core/time";
 * import { readBusy } from "@samtal/scheduling/icalendar";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const text = [
 *   "BEGIN:VCALENDAR",
 *   "BEGIN:VEVENT",
 *   "DTSTART:20270326T090000",
 *   "DURATION:PT1H",
 *   "RRULE:FREQ=DAILY;COUNT=5",
 *   "SUMMARY:Not read",
 *   "END:VEVENT",
 *   "END:VCALENDAR",
 * ].join("\r\n");
 * const calendar = readBusy(text, {
 *   zone: parseTimeZone("Europe/Stockholm"),
 *   zoneRules: tzdataRules,
 *   from: parseInstant("2027-03-27T00:00:00Z"),
 *   until: parseInstant("2027-03-29T00:00:00Z"),
 * });
 * calendar.busy.map(({ interval }) => interval.start); // => ["2027-03-27T08:00:00Z", "2027-03-28T07:00:00Z"]
 * ```
 */
export function readBusy(
  text: string,
  { zone, zoneRules, from, until, limits = {} }: ReadBusyOptions,
): BusyCalendar {
  const window = { from: epochMilliseconds(from), until: epochMilliseconds(until) };
  if (!zoneRules.has(zone)) throw SamtalError.of("core/unknown-zone", ["zone"]);
  if (!(window.from < window.until)) throw SamtalError.of("core/end-not-after-start", ["until"]);
  const margin = 3 * 86_400_000;
  if (window.from - margin < zoneRules.from || window.until + margin > zoneRules.until) {
    const coverage = { from: instantOf(zoneRules.from), until: instantOf(zoneRules.until) };
    throw SamtalError.of("core/outside-zone-rules", ["from"], coverage);
  }
  const maximumCharacters = limits.characters ?? 20_000_000;
  if (text.length > maximumCharacters) {
    const problems = [issue("scheduling/file-too-large", [], { maximumCharacters })];
    return { status: "incomplete", busy: [], problems, zoneData: zoneRules.version };
  }
  const { blocks, problems: damage } = eventBlocks(text, limits.events ?? 50_000);
  const problems = [...damage];
  const events: { event: CalendarEvent; index: number }[] = [];
  for (const { index, text: lines } of blocks) {
    const event = calendarEvent(lines, zone, zoneRules);
    const path = ["events", index];
    if (event === "unreadable") problems.push(issue("scheduling/unreadable-event", path));
    else if (event === "unknown-zone") problems.push(issue("scheduling/unknown-zone-in-calendar", path));
    else if (event === "ends-before-start") problems.push(issue("scheduling/event-ends-before-start", path));
    else events.push({ event, index });
  }
  return { ...busyTimes(events, window, zoneRules, limits, problems), zoneData: zoneRules.version };
}

function busyTimes(
  events: readonly { event: CalendarEvent; index: number }[],
  window: { from: number; until: number },
  zoneRules: ZoneRules,
  { stepsPerEvent = 100_000, steps = 2_000_000 }: ReadLimits,
  problems: Issue[],
): Omit<BusyCalendar, "zoneData"> {
  const replaced = replacedInstances(events, zoneRules);
  const found = new Map<string, { start: number; end: number; kind: BusyTime["kind"] }>();
  let left = steps;
  for (const { event, index } of events) {
    if (event.kind === "free") continue;
    const budget = { left: Math.min(stepsPerEvent, left) };
    const granted = budget.left;
    const { instances, exhausted } = eventIntervals(event, window, zoneRules, budget);
    left -= granted - Math.max(0, budget.left);
    if (exhausted)
      problems.push(issue("scheduling/recurrence-too-long", ["events", index], { stepsPerEvent }));
    const gone = event.replaces || event.uid === undefined ? undefined : replaced.get(event.uid);
    for (const each of instances) {
      if (gone?.has(each.start)) continue;
      const start = Math.max(each.start, window.from);
      const end = Math.min(each.end, window.until);
      if (start < end) found.set(`${start} ${end} ${event.kind}`, { start, end, kind: event.kind });
    }
  }
  const busy = [...found.values()]
    .sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.kind, b.kind))
    .map(({ start, end, kind }) => ({ interval: { start: instantOf(start), end: instantOf(end) }, kind }));
  return { status: problems.length === 0 ? "complete" : "incomplete", busy, problems };
}

/** For each series the starts of the instances that another event of the file stands for. */
function replacedInstances(
  events: readonly { event: CalendarEvent }[],
  zoneRules: ZoneRules,
): ReadonlyMap<string, ReadonlySet<number>> {
  const replaced = new Map<string, Set<number>>();
  for (const { event } of events) {
    if (!event.replaces || event.uid === undefined) continue;
    const starts = replaced.get(event.uid) ?? new Set();
    const { zone, wall } = event.replaces;
    const inside = wall > zoneRules.from + 86_400_000 && wall < zoneRules.until - 86_400_000;
    starts.add(zone === undefined || !inside ? wall : zoneRules.table(zone).toInstant(wall));
    replaced.set(event.uid, starts);
  }
  return replaced;
}
