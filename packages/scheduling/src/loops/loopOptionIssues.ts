import { type Issue, issue, type LiveRound } from "@samtal/core";
import { epochMilliseconds, instantOf } from "@samtal/core/time";
import { optionIssues } from "../slots/optionIssues.ts";
import type { SlotOptions } from "../slots/slotOptions.ts";
import { debriefDeadline } from "./debriefSearch.ts";
import type { LoopRequest } from "./loopRequest.ts";
import { roundRequest } from "./roundRequest.ts";

/** As in a search for slots: windows over midnight are looked for from two days before on. */
const margin = 3 * 86_400_000;

/**
 * What a loop asks of the zone data and the calendars, and does not get.
 *
 * @param request - a validated loop
 * @param options - the zone data and calendars at hand
 * @returns every issue, empty when the loop can be planned
 */
export function loopOptionIssues(request: LoopRequest, options: SlotOptions): Issue[] {
  const found = optionIssues(roundRequest(request, request.rounds[0] as LiveRound), options);
  const { within } = request.debrief ?? {};
  if (!within) return found;
  if (within.kind === "working-days") {
    if (!options.zoneRules.has(within.zone))
      found.push(issue("core/unknown-zone", ["debrief", "within", "zone"]));
    if (!(options.calendars ?? []).some(({ id }) => id === within.calendarId))
      found.push(issue("scheduling/unknown-calendar", ["debrief", "within", "calendarId"]));
  }
  if (found.length > 0) return found;
  const latest = debriefDeadline(request, options, epochMilliseconds(request.window.end));
  const { from, until } = options.zoneRules;
  const coverage = { from: instantOf(from), until: instantOf(until) };
  return latest + margin > until
    ? [issue("core/outside-zone-rules", ["debrief", "within"], coverage)]
    : found;
}
