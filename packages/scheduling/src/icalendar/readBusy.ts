import { type Issue, issue, SamtalError } from "@samtal/core";
import { epochMilliseconds, type Instant, instantOf, type TimeZone, type ZoneRules } from "@samtal/core/time";
import type { BusyTime } from "../availability/busyTime.ts";
import type { BusyStretch } from "../freeBusy/busyStretch.ts";
import { busyTimesOf } from "../freeBusy/busyTimesOf.ts";
import { calendarBlocks } from "./calendarBlocks.ts";
import { calendarEvent, type CalendarEvent, type CalendarEventFault } from "./calendarEvent.ts";
import { calendarZones } from "./calendarZones.ts";
import { eventIntervals } from "./eventIntervals.ts";
import { freeBusyPeriods } from "./freeBusyPeriods.ts";
import type { StepBudget } from "./recurrenceInstances.ts";
import { seriesChanges } from "./seriesChanges.ts";
import { wallClock } from "./wallClock.ts";

/** How much of a file is read; what lies beyond becomes a problem in the outcome. */
export interface ReadLimits {
  /** @defaultValue 20,000,000 */
  readonly characters?: number;
  /** Events; and as many free-busy components and zones. @defaultValue 50,000 */
  readonly events?: number;
  /** Days and times that one event's recurrence may look at, listed ones too. @defaultValue 100,000 */
  readonly stepsPerEvent?: number;
  /** The same for all events together. @defaultValue 2,000,000 */
  readonly steps?: number;
  /** Busy times of the whole file, before those alike are taken together. @defaultValue 200,000 */
  readonly instances?: number;
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
  /**
   * The owner's mail address. With it an invitation that the owner has declined takes no time, and one that
   * they accepted tentatively is tentative. It stands in no outcome.
   */
  readonly ownerAddress?: string;
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
 * Events and VFREEBUSY are read. Transparent, cancelled and declined events take no time; tentative ones and
 * absence (Outlook's OOF, BUSY-UNAVAILABLE) are told apart. A recurrence runs on the clock of its zone: an
 * instance in a gap is skipped (section 3.3.10), RECURRENCE-ID replaces one or, with RANGE=THISANDFUTURE, moves
 * all that follow, EXDATE takes one out. Zones are looked up by name in the given zone data, Windows' names by
 * CLDR. A VTIMEZONE counts only for a name that says nothing, and only when a zone in use has the same offsets
 * throughout the stretch. A damaged file yields what can be read, and says what can't. Titles, places and notes
 * are not read.
 *
 * Limits are characters, events and steps of recurrence, not time: the same file gives the same outcome
 * everywhere, and ends.
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
  { zone, zoneRules, from, until, ownerAddress, limits = {} }: ReadBusyOptions,
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
  const {
    events: blocks,
    freeBusy,
    zones: zoneBlocks,
    problems: damage,
  } = calendarBlocks(text, limits.events ?? 50_000, ownerAddress !== undefined);
  const problems = [...damage];
  const total: StepBudget = { left: limits.steps ?? 2_000_000 };
  const span = { from: window.from - margin, until: window.until + margin };
  const zones = calendarZones(zone, zoneBlocks, zoneRules, span, total);
  const events: ReadEvent[] = [];
  for (const { index, text: lines } of blocks) {
    const event = calendarEvent(lines, zones, ownerAddress);
    if (typeof event === "string") problems.push(eventProblem(event, index));
    else events.push({ event, index });
  }
  const maximumInstances = limits.instances ?? 200_000;
  const taken: BusyStretch[] = [];
  const stepsPerEvent = limits.stepsPerEvent ?? 100_000;
  for (const stretch of eventStretches(events, window, zoneRules, total, stepsPerEvent, problems)) {
    taken.push(stretch);
    if (taken.length > maximumInstances) break;
  }
  for (const { index, text: lines } of freeBusy) {
    if (taken.length > maximumInstances) break;
    const { periods, unreadable } = freeBusyPeriods(lines, zones, zoneRules);
    if (unreadable > 0)
      problems.push(issue("scheduling/unreadable-free-busy", ["freeBusy", index], { unreadable }));
    for (const period of periods) taken.push(period);
  }
  if (taken.length > maximumInstances) {
    taken.length = maximumInstances;
    problems.push(issue("scheduling/too-many-instances", [], { maximumInstances }));
  }
  const status = problems.length === 0 ? "complete" : "incomplete";
  return { status, busy: busyTimesOf(taken, window), problems, zoneData: zoneRules.version };
}

interface ReadEvent {
  readonly event: CalendarEvent;
  readonly index: number;
}

function eventProblem(fault: CalendarEventFault, index: number): Issue {
  const path = ["events", index];
  switch (fault) {
    case "unreadable":
      return issue("scheduling/unreadable-event", path);
    case "no-start":
      return issue("scheduling/event-without-start", path);
    case "unknown-zone":
      return issue("scheduling/unknown-zone-in-calendar", path);
    case "ends-before-start":
      return issue("scheduling/event-ends-before-start", path);
    case "contradictory":
      return issue("scheduling/contradictory-event", path);
  }
}

function* eventStretches(
  events: readonly ReadEvent[],
  window: { from: number; until: number },
  zoneRules: ZoneRules,
  total: StepBudget,
  stepsPerEvent: number,
  problems: Issue[],
): Generator<BusyStretch> {
  const replaced = replacedInstances(events, zoneRules);
  const changes = seriesChanges(events, zoneRules, problems);
  for (const { event, index } of events) {
    const isSeries = !event.replaces && event.uid !== undefined;
    const own = isSeries ? changes.get(event.uid) : undefined;
    if (event.kind === "free" && !own) continue;
    const budget = { left: Math.min(stepsPerEvent, total.left) };
    const granted = budget.left;
    const { instances, exhausted } = eventIntervals(event, window, zoneRules, budget, own);
    total.left -= granted - Math.max(0, budget.left);
    if (exhausted) {
      problems.push(issue("scheduling/recurrence-too-long", ["events", index], { stepsPerEvent }));
    }
    if (event.hasExclusionRule) problems.push(issue("scheduling/exclusion-rule-not-read", ["events", index]));
    const gone = isSeries ? replaced.get(event.uid) : undefined;
    for (const { slot, start, end, kind } of instances) {
      if (kind !== "free" && !gone?.has(slot)) yield { start, end, kind };
    }
  }
}

/** For each series the places of the instances that another event of the file stands for. */
function replacedInstances(
  events: readonly ReadEvent[],
  zoneRules: ZoneRules,
): ReadonlyMap<string | undefined, ReadonlySet<number>> {
  const replaced = new Map<string | undefined, Set<number>>();
  for (const { event } of events) {
    if (!event.replaces || event.uid === undefined) continue;
    const slots = replaced.get(event.uid) ?? new Set();
    slots.add(wallClock(event.replaces.zone, zoneRules).toInstant(event.replaces.wall));
    replaced.set(event.uid, slots);
  }
  return replaced;
}
