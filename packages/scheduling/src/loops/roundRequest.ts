import type { LiveRound } from "@samtal/core";
import type { SlotRequestForm } from "../slots/slotRequestForm.ts";
import type { LoopRequestForm } from "./loopRequestForm.ts";

/**
 * One round of a loop as a request for slots: the same people, window and notice.
 *
 * @param request - the loop
 * @param round - one of its rounds
 * @returns what the search for slots takes
 */
export function roundRequest(request: LoopRequestForm, round: LiveRound): SlotRequestForm {
  const {
    rounds: _rounds,
    order: _order,
    breakMinutes: _breakMinutes,
    lunch: _lunch,
    interviewerLunches: _interviewerLunches,
    days: _days,
    links: _links,
    debrief: _debrief,
    panelSoFar = [],
    ...shared
  } = request;
  return {
    ...shared,
    round,
    panelSoFar: panelSoFar
      .filter(({ roundId }) => roundId === round.id)
      .map(({ seatId, interviewerId }) => ({ seatId, interviewerId })),
  };
}
