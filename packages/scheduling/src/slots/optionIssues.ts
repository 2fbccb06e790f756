import { type Issue, issue } from "@samtal/core";
import { epochMilliseconds, instantOf } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import type { SlotOptions } from "./slotOptions.ts";
import type { SlotRequest } from "./slotRequest.ts";

/** Windows over midnight are looked for from two days before on. */
const margin = 3 * 86_400_000;

/**
 * What the request asks of the zone data and the calendars, and does not get.
 *
 * @param request - a validated request
 * @param options - the zone data and calendars at hand
 * @returns every issue, empty when the request can be searched
 */
export function optionIssues(request: SlotRequest, { zoneRules, calendars = [] }: SlotOptions): Issue[] {
  const found: Issue[] = [];
  const { window, grid, candidate, interviewers, support, now } = request;
  const { from, until } = zoneRules;
  const coverage = { from: instantOf(from), until: instantOf(until) };
  const covered = (at: number): boolean => at - margin >= from && at + margin <= until;
  if (!covered(epochMilliseconds(window.start)) || !covered(epochMilliseconds(window.end))) {
    found.push(issue("core/outside-zone-rules", ["window"], coverage));
  }
  if (!covered(epochMilliseconds(now))) found.push(issue("core/outside-zone-rules", ["now"], coverage));
  const calendarIds = calendars.map(({ id }) => id);
  calendarIds.forEach((id, index) => {
    // Which of the two counts would depend on their order.
    if (calendarIds.indexOf(id) < index) found.push(issue("core/duplicate-id", ["calendars", index, "id"]));
  });
  if (!zoneRules.has(grid.zone)) found.push(issue("core/unknown-zone", ["grid", "zone"]));
  const check = (person: PersonAvailability, path: readonly (string | number)[]): void => {
    if (!zoneRules.has(person.timeZone)) found.push(issue("core/unknown-zone", [...path, "timeZone"]));
    person.stays?.forEach(({ timeZone }, index) => {
      const place = [...path, "stays", index, "timeZone"];
      if (!zoneRules.has(timeZone)) found.push(issue("core/unknown-zone", place));
    });
    if (person.calendarId !== undefined && !calendars.some(({ id }) => id === person.calendarId)) {
      found.push(issue("scheduling/unknown-calendar", [...path, "calendarId"]));
    }
  };
  check(candidate, ["candidate"]);
  interviewers.forEach((person, index) => check(person, ["interviewers", index]));
  support?.interpreters.forEach((person, index) => check(person, ["support", "interpreters", index]));
  support?.captioners.forEach((person, index) => check(person, ["support", "captioners", index]));
  return found;
}
