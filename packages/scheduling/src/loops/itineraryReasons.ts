import { type Reason, reason } from "@samtal/core";
import type { Itinerary } from "./itinerary.ts";

/**
 * Why an itinerary ranks where it does, and what it keeps free.
 *
 * @param itinerary - the rest of it
 * @returns its rank first, then each figure, its lunches, its debrief and the links that are missing
 */
export function itineraryReasons(itinerary: Omit<Itinerary, "because">): Reason[] {
  const { place, lunches, debrief, openLinks = [] } = itinerary;
  const { rank, of, order, days, idleMinutes, discomfort, alternates, panelChanges, openSeats } = place;
  const because = [
    reason("scheduling/itinerary-ranked", { rank, of, order: order.join(", ") }),
    reason("scheduling/itinerary-days", { count: days }),
    reason("scheduling/itinerary-idle", { minutes: idleMinutes }),
  ];
  if (discomfort.sumMinutes > 0) because.push(reason("scheduling/itinerary-discomfort", discomfort));
  if (alternates > 0) because.push(reason("scheduling/alternates-used", { count: alternates }));
  if (panelChanges > 0) because.push(reason("scheduling/panel-changed", { count: panelChanges }));
  if (openSeats > 0) because.push(reason("scheduling/places-open", { count: openSeats }));
  for (const { personId, start } of lunches)
    because.push(reason("scheduling/lunch-kept", { personId, local: start.local, zone: start.zone }));
  if (debrief)
    because.push(
      reason("scheduling/debrief-at", { start: debrief.start, count: debrief.attendeeIds.length }),
    );
  for (const roundId of openLinks) because.push(reason("scheduling/link-open", { roundId }));
  return because;
}
