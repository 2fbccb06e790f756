import { type Issue, issue } from "@samtal/core";
import { epochMilliseconds, instantOf } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import type { SlotOptions } from "./slotOptions.ts";
import type { SlotRequest } from "./slotRequest.ts";

/**
 * What the request asks of the zone data and the calendars, and does not get.
 *
 * @param request - a validated request
 * @param options - the zone data and calendars at hand
 * @returns every issue, empty when the request can be searched
 */
export function optionIssues(request: SlotRequest, { zoneRules, calendars = [] }: SlotOptions): Issue[] {
  const found: Issue[] = [];
  const { window, grid, candidate, interviewers } = request;
  // Windows over midnight are looked for from two days before on.
  const margin = 3 * 86_400_000;
  const { from, until } = zoneRules;
  if (epochMilliseconds(window.start) - margin < from || epochMilliseconds(window.end) + margin > until) {
    const coverage = { from: instantOf(from), until: instantOf(until) };
    found.push(issue("core/outside-zone-rules", ["window"], coverage));
  }
  if (!zoneRules.has(grid.zone)) found.push(issue("core/unknown-zone", ["grid", "zone"]));
  const check = ({ timeZone, calendarId }: PersonAvailability, path: readonly (string | number)[]): void => {
    if (!zoneRules.has(timeZone)) found.push(issue("core/unknown-zone", [...path, "timeZone"]));
    if (calendarId !== undefined && !calendars.some(({ id }) => id === calendarId)) {
      found.push(issue("scheduling/unknown-calendar", [...path, "calendarId"]));
    }
  };
  check(candidate, ["candidate"]);
  interviewers.forEach((interviewer, index) => check(interviewer, ["interviewers", index]));
  return found;
}
