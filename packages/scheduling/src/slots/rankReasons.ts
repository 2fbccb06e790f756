import { type Reason, reason } from "@samtal/core";
import type { SlotPlace } from "./slotPlace.ts";

/**
 * Why a slot ranks where it does, a reason for each figure that is not at its best.
 *
 * @param place - its rank and figures
 * @returns the rank first
 */
export function rankReasons(place: SlotPlace, order: string = place.order.join(", ")): Reason[] {
  const { rank, of, discomfort, alternates, panelChanges, openSeats, load } = place;
  const because = [reason("scheduling/ranked", { rank, of, order })];
  for (const { personId, minutes } of discomfort.people)
    because.push(reason("scheduling/uncomfortable-for", { personId, minutes }));
  if (alternates > 0) because.push(reason("scheduling/alternates-used", { count: alternates }));
  if (panelChanges > 0) because.push(reason("scheduling/panel-changed", { count: panelChanges }));
  if (openSeats > 0) because.push(reason("scheduling/places-open", { count: openSeats }));
  if (load.sum > 0) because.push(reason("scheduling/load-of-panel", { worst: load.worst, sum: load.sum }));
  return because;
}
