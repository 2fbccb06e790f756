import { type Issue, issue } from "@samtal/core";

/** What busy times are read from. Titles, people and notes never get further than this list. */
const wanted = new Set(
  "DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID UID STATUS TRANSP".split(" "),
);

/** One event's lines, those that busy times are read from. */
export interface EventBlock {
  /** Position among the file's events. */
  readonly index: number;
  /** A VEVENT for the parser; folded lines are left folded. */
  readonly text: string;
}

/** What a calendar file falls into. */
export interface EventBlocks {
  readonly blocks: readonly EventBlock[];
  readonly problems: readonly Issue[];
}

/**
 * Cuts a calendar file into its events, so that one damaged event does not take the others with it.
 *
 * @param text - the file
 * @param maximumEvents - how many events are looked at
 * @returns the events in order, and what could not be taken for one
 */
export function eventBlocks(text: string, maximumEvents: number): EventBlocks {
  const blocks: EventBlock[] = [];
  const problems: Issue[] = [];
  const open: string[] = [];
  let index = -1;
  let lines: string[] = [];
  let keeping = false;
  let calendars = 0;
  let ended = 0;
  const abandon = (): void => {
    if (open.includes("VEVENT")) problems.push(issue("scheduling/unfinished-event", ["events", index]));
  };
  for (const line of linesOf(text)) {
    if (line.startsWith(" ") || line.startsWith("\t")) {
      if (keeping) lines.push(line);
      continue;
    }
    keeping = false;
    const [, name = "", value = ""] = /^([A-Za-z0-9-]+)[;:](.*)$/s.exec(line) ?? [];
    const property = name.toUpperCase();
    const component = value.trim().toUpperCase();
    if (property === "BEGIN") {
      if (component === "VCALENDAR") calendars++;
      if (component === "VEVENT" || component === "VCALENDAR") {
        abandon();
        open.length = 0;
      }
      if (component === "VEVENT" && ++index < maximumEvents) lines = [];
      if (component === "VFREEBUSY") problems.push(issue("scheduling/free-busy-not-read"));
      open.push(component);
    } else if (property === "END") {
      const depth = open.lastIndexOf(component);
      if (depth >= 0) open.length = depth;
      if (component === "VEVENT" && depth >= 0 && index < maximumEvents) {
        blocks.push({ index, text: `BEGIN:VEVENT\r\n${lines.join("\r\n")}\r\nEND:VEVENT` });
      }
      if (component === "VCALENDAR") {
        abandon();
        open.length = 0;
        ended++;
      }
    } else if (open.at(-1) === "VEVENT" && wanted.has(property) && index < maximumEvents) {
      lines.push(line);
      keeping = true;
    }
  }
  abandon();
  // What a file cut short has lost can't be known.
  if (ended < calendars) problems.push(issue("scheduling/unfinished-calendar"));
  if (calendars === 0) problems.push(issue("scheduling/not-a-calendar"));
  if (index >= maximumEvents) problems.push(issue("scheduling/too-many-events", [], { maximumEvents }));
  return { blocks, problems };
}

/** Lines however they end: files from other systems and editors carry all three endings. */
function* linesOf(text: string): Generator<string> {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const endings = /\r\n|\n|\r/g;
  endings.lastIndex = start;
  let from = start;
  for (let ending = endings.exec(text); ending; ending = endings.exec(text)) {
    yield text.slice(from, ending.index);
    from = endings.lastIndex;
  }
  if (from < text.length) yield text.slice(from);
}
