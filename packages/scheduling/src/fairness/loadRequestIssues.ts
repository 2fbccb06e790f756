import { type Issue, issue } from "@samtal/core";
import { epochMilliseconds, instantOf } from "@samtal/core/time";
import type { LoadOptions } from "./loadOptions.ts";
import type { InterviewLoadRequest } from "./interviewLoadRequest.ts";

/**
 * What a request for interview load asks of its own lists, the zone data and the calendars, and does not get.
 *
 * @param request - a validated request
 * @param options - the zone data and calendars at hand
 * @returns every issue, empty when the load can be reckoned
 */
export function loadRequestIssues(
  { interviews, people, now, windowDays }: InterviewLoadRequest,
  { zoneRules, calendars = [] }: LoadOptions,
): Issue[] {
  const found: Issue[] = [];
  const known = new Set(people.map(({ interviewerId }) => interviewerId));
  interviews.forEach(({ interviewerId }, index) => {
    if (!known.has(interviewerId))
      found.push(issue("scheduling/person-not-listed", ["interviews", index, "interviewerId"]));
  });
  people.forEach(({ timeZone, calendarId }, index) => {
    if (!zoneRules.has(timeZone)) found.push(issue("core/unknown-zone", ["people", index, "timeZone"]));
    if (calendarId !== undefined && !calendars.some(({ id }) => id === calendarId))
      found.push(issue("scheduling/unknown-calendar", ["people", index, "calendarId"]));
  });
  const at = epochMilliseconds(now);
  // One day more, since the window begins with a day on each person's clock.
  if (at - (windowDays + 1) * 86_400_000 < zoneRules.from || at >= zoneRules.until) {
    const coverage = { from: instantOf(zoneRules.from), until: instantOf(zoneRules.until) };
    found.push(issue("core/outside-zone-rules", ["now"], coverage));
  }
  return found;
}
