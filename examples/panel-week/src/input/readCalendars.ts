import { issue } from "@samtal/core";
import { epochMilliseconds, type Instant, instantOf, type Interval, type ZoneRules } from "@samtal/core/time";
import type { PersonAvailability } from "@samtal/scheduling";
import { readBusy } from "@samtal/scheduling/icalendar";
import type { FileIssue } from "./inputError.ts";

const day = 86_400_000;

/**
 * Adds what the calendar files hold to their owners' busy times.
 *
 * A calendar that can be read only in part is an issue here: nobody is to be booked over what was not read.
 */
export function readCalendars<Person extends PersonAvailability>(
  people: readonly Person[],
  files: readonly { readonly file: string; readonly text: string }[],
  windows: readonly Interval[],
  zoneRules: ZoneRules,
): { readonly people: readonly Person[]; readonly issues: readonly FileIssue[] } {
  const issues: FileIssue[] = [];
  const { from, until } = around(windows);
  const read = new Map<string, Person>();
  for (const { file, text } of files) {
    const owner = people.find(({ personId }) => file === `calendars/${personId}.ics`);
    if (owner === undefined) {
      issues.push({ ...issue("panel-week/unknown-person"), file });
      continue;
    }
    const calendar = readBusy(text, { zone: owner.timeZone, zoneRules, from, until });
    if (calendar.status === "incomplete") issues.push(...calendar.problems.map((problem) => ({ ...problem, file })));
    read.set(owner.personId, { ...owner, busy: [...owner.busy, ...calendar.busy] });
  }
  return { people: people.map((person) => read.get(person.personId) ?? person), issues };
}

/** All windows and some days more: longer windows are tried too, and whole days are drawn. */
function around(windows: readonly Interval[]): { readonly from: Instant; readonly until: Instant } {
  const starts = windows.map(({ start }) => epochMilliseconds(start));
  const ends = windows.map(({ end }) => epochMilliseconds(end));
  return { from: instantOf(Math.min(...starts) - 2 * day), until: instantOf(Math.max(...ends) + 35 * day) };
}
