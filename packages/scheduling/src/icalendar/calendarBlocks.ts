import { type Issue, issue } from "@samtal/core";

const kinds = ["VEVENT", "VFREEBUSY", "VTIMEZONE"] as const;
type Kind = (typeof kinds)[number];
const isKind = (component: string): component is Kind => (kinds as readonly string[]).includes(component);

const times = ["DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID"];
const onsets = new Set(["DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"]);
/** What busy times are read from. Titles, places and notes never get further than these lists. */
const wanted: Readonly<Record<string, ReadonlySet<string>>> = {
  VEVENT: new Set([...times, "UID", "STATUS", "TRANSP", "ATTENDEE", "X-MICROSOFT-CDO-BUSYSTATUS"]),
  VFREEBUSY: new Set(["FREEBUSY"]),
  VTIMEZONE: new Set(["TZID", "X-LIC-LOCATION"]),
  STANDARD: onsets,
  DAYLIGHT: onsets,
};

/** No program nests deeper than three; more is somebody's trap. */
const deepest = 16;

/** One component's lines, those that busy times are read from. */
export interface CalendarBlock {
  /** Position among the file's components of its kind. */
  readonly index: number;
  /** A component for the parser, its lines unfolded. */
  readonly text: string;
}

/** What a calendar file falls into. */
export interface CalendarBlocks {
  readonly events: readonly CalendarBlock[];
  readonly freeBusy: readonly CalendarBlock[];
  readonly zones: readonly CalendarBlock[];
  readonly problems: readonly Issue[];
}

/**
 * Cuts a calendar file into its components, so that one damaged event does not take the others with it.
 *
 * @param text - the file
 * @param maximumEvents - how many events, free-busy components and zones are looked at, each
 * @param withAttendees - whether who takes part is of interest
 * @returns the components in order, and what could not be taken for one
 */
export function calendarBlocks(text: string, maximumEvents: number, withAttendees: boolean): CalendarBlocks {
  const found: Record<Kind, CalendarBlock[]> = { VEVENT: [], VFREEBUSY: [], VTIMEZONE: [] };
  const count: Record<Kind, number> = { VEVENT: 0, VFREEBUSY: 0, VTIMEZONE: 0 };
  const problems: Issue[] = [];
  const once = new Set<string>();
  const open: string[] = [];
  let current: Kind | undefined;
  let lines: string[] = [];
  let calendars = 0;
  let ended = 0;
  const abandon = (): void => {
    const index = count.VEVENT - 1;
    if (open.includes("VEVENT") && index < maximumEvents) {
      problems.push(issue("scheduling/unfinished-event", ["events", index]));
    }
    open.length = 0;
    current = undefined;
  };
  for (const line of linesOf(text)) {
    const [, name = "", value = ""] = /^([A-Za-z0-9-]+)[;:](.*)$/s.exec(line) ?? [];
    const property = name.toUpperCase();
    if (property !== "BEGIN" && property !== "END") {
      const isWanted = current !== undefined && wanted[open.at(-1) ?? ""]?.has(property) === true;
      if (isWanted && (property !== "ATTENDEE" || withAttendees)) lines.push(line);
      continue;
    }
    const component = value.trim().toUpperCase();
    if (property === "BEGIN") {
      if (component === "VCALENDAR") calendars++;
      if (component === "VAVAILABILITY") once.add(component);
      if (component === "VCALENDAR" || isKind(component)) abandon();
      if (isKind(component)) {
        lines = [];
        current = count[component] < maximumEvents ? component : undefined;
        count[component]++;
      } else if (current === "VTIMEZONE" && Object.hasOwn(wanted, component))
        lines.push(`BEGIN:${component}`);
      open.push(component);
      if (open.length <= deepest) continue;
      problems.push(issue("scheduling/nested-too-deep", [], { deepest }));
      break;
    }
    if (component === "VCALENDAR") {
      abandon();
      ended++;
      continue;
    }
    const depth = open.lastIndexOf(component);
    if (depth < 0) continue;
    open.length = depth;
    if (component === current) {
      const index = count[current] - 1;
      found[current].push({ index, text: `BEGIN:${current}\r\n${lines.join("\r\n")}\r\nEND:${current}` });
      current = undefined;
    } else if (current === "VTIMEZONE" && Object.hasOwn(wanted, component)) lines.push(`END:${component}`);
  }
  abandon();
  if (once.size > 0) problems.push(issue("scheduling/availability-not-read"));
  // What a file cut short has lost can't be known.
  if (ended < calendars) problems.push(issue("scheduling/unfinished-calendar"));
  const { VEVENT: events, VFREEBUSY: freeBusy, VTIMEZONE: zones } = found;
  if (calendars === 0) {
    const isPart = events.length + freeBusy.length > 0;
    problems.push(isPart ? issue("scheduling/calendar-unframed") : issue("scheduling/not-a-calendar"));
  }
  if (Math.max(count.VEVENT, count.VFREEBUSY, count.VTIMEZONE) > maximumEvents) {
    problems.push(issue("scheduling/too-many-events", [], { maximumEvents }));
  }
  return { events, freeBusy, zones, problems };
}

/**
 * Lines however they end, unfolded: files from other systems and editors carry all three endings, and some
 * programs fold right after a property's name.
 */
function* linesOf(text: string): Generator<string> {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const endings = /\r\n|\n|\r/g;
  endings.lastIndex = start;
  let from = start;
  let parts: string[] = [];
  while (from < text.length) {
    const ending = endings.exec(text);
    const line = text.slice(from, ending?.index ?? text.length);
    from = ending ? endings.lastIndex : text.length;
    if (parts.length > 0 && (line.startsWith(" ") || line.startsWith("\t"))) {
      parts.push(line.slice(1));
      continue;
    }
    if (parts.length > 0) yield parts.join("");
    parts = [line];
  }
  if (parts.length > 0) yield parts.join("");
}
