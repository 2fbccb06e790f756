import { type Reason, reason } from "@samtal/core";
import type { MoveDisruption } from "./moveDisruption.ts";

/** Why a move stands where it does, in the order in which its figures count. */
export function moveReasons(disruption: MoveDisruption, rank: number, of: number): Reason[] {
  const { joining, leaving, sameDay, minutesMoved, peopleTold, shortNotice } = disruption;
  const samePanel = joining.length + leaving.length === 0;
  const minutes = Math.abs(minutesMoved);
  const because = [reason("scheduling/move-ranked", { rank, of })];
  if (samePanel) because.push(reason("scheduling/move-same-panel"));
  for (const personId of joining) because.push(reason("scheduling/move-joining", { personId }));
  for (const personId of leaving) because.push(reason("scheduling/move-leaving", { personId }));
  because.push(
    sameDay ? reason("scheduling/move-same-day") : reason("scheduling/move-other-day"),
    minutesMoved < 0
      ? reason("scheduling/move-earlier", { minutes })
      : reason("scheduling/move-later", { minutes }),
    reason("scheduling/move-people-told", { count: peopleTold }),
  );
  if (shortNotice) because.push(reason("scheduling/move-short-notice"));
  return because;
}
