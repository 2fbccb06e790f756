import { type Issue, issue } from "@samtal/core";
import type { ZoneRules } from "@samtal/core/time";
import type { CalendarEvent } from "./calendarEvent.ts";
import { type SeriesChange, seriesChange } from "./seriesChange.ts";

/**
 * For each series of a file what its events with RANGE=THISANDFUTURE make of it.
 *
 * @param events - of the file
 * @param rules - the zone data
 * @param problems - gets an issue for each change that can't be followed
 * @returns by UID, in order of their first instances
 */
export function seriesChanges(
  events: readonly { readonly event: CalendarEvent; readonly index: number }[],
  rules: ZoneRules,
  problems: Issue[],
): ReadonlyMap<string | undefined, readonly SeriesChange[]> {
  const found = new Map<string | undefined, SeriesChange[]>();
  const changing = events.filter(({ event }) => event.andFollowing);
  if (changing.length === 0) return found;
  const series = new Map<string | undefined, CalendarEvent | "several">();
  for (const { event } of events) {
    if (!event.replaces) series.set(event.uid, series.has(event.uid) ? "several" : event);
  }
  for (const { event, index } of changing) {
    const { uid } = event;
    const changed = uid === undefined ? undefined : series.get(uid);
    const change = changed && changed !== "several" ? seriesChange(event, changed, rules) : undefined;
    if (change) {
      const own = found.get(uid) ?? [];
      own.push(change);
      found.set(uid, own);
    } else problems.push(issue("scheduling/series-not-followed", ["events", index]));
  }
  for (const own of found.values()) own.sort((a, b) => a.from - b.from);
  return found;
}
