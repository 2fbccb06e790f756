import { type Interviewer, issue } from "@samtal/core";
import type { Interval, ZoneRules } from "@samtal/core/time";
import type { BusyTime } from "@samtal/scheduling";
import { readBusy } from "@samtal/scheduling/icalendar";
import type { FileIssue } from "./inputError.ts";

/**
 * Reads the interviewers' calendar files into busy times.
 *
 * A calendar that can be read only in part is an issue here: an interview must not be booked over what was not read.
 */
export function readCalendars(
  files: readonly { readonly file: string; readonly text: string }[],
  interviewers: readonly Interviewer[],
  window: Interval,
  zoneRules: ZoneRules,
): { readonly busy: ReadonlyMap<string, readonly BusyTime[]>; readonly issues: readonly FileIssue[] } {
  const busy = new Map<string, readonly BusyTime[]>();
  const issues: FileIssue[] = [];
  for (const { file, text } of files) {
    const owner = interviewers.find(({ id }) => file === `calendars/${id}.ics`);
    if (owner === undefined) {
      issues.push({ ...issue("hiring-round/unknown-reference", [], { to: "interviewer" }), file });
      continue;
    }
    // An unknown zone is reported with the person's file.
    if (!zoneRules.has(owner.timeZone)) continue;
    const calendar = readBusy(text, { zone: owner.timeZone, zoneRules, from: window.start, until: window.end });
    if (calendar.status === "incomplete") issues.push(...calendar.problems.map((problem) => ({ ...problem, file })));
    busy.set(owner.id, calendar.busy);
  }
  return { busy, issues };
}
