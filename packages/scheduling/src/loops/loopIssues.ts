import { type Issue, issue } from "@samtal/core";
import { epochMilliseconds } from "@samtal/core/time";
import { requestIssues } from "../slots/requestIssues.ts";
import type { LoopRequestForm } from "./loopRequestForm.ts";
import { roundCircle } from "./roundOrder.ts";
import { roundRequest } from "./roundRequest.ts";

/** As many as one search for slots may need. */
const maximumChecks = 20_000_000;

type Path = readonly (string | number)[];

/**
 * What a loop's single fields can't show: contradictions between them, and sizes that would not end.
 *
 * @param request - a loop whose fields have the right form
 * @returns every issue, empty when the loop can be planned
 */
export function loopIssues(request: LoopRequestForm): Issue[] {
  const found = [...roundIssues(request), ...nameIssues(request), ...lunchIssues(request)];
  const { breakMinutes, days, rounds, order } = request;
  if (checksOf(request) > maximumChecks && !found.some(({ code }) => code === "scheduling/request-too-large"))
    found.push(issue("scheduling/request-too-large", [], { maximumChecks }));
  if (breakMinutes?.most !== undefined && breakMinutes.most < breakMinutes.least)
    found.push(issue("scheduling/gap-order", ["breakMinutes", "most"]));
  const room = days.most * (days.roundsPerDay ?? rounds.length);
  if (rounds.length > room)
    found.push(issue("scheduling/rounds-exceed-days", ["days"], { rounds: rounds.length, room }));
  order?.pairs?.forEach(({ minimumMinutes = 0, maximumMinutes }, index) => {
    if (maximumMinutes !== undefined && maximumMinutes < minimumMinutes)
      found.push(issue("scheduling/gap-order", ["order", "pairs", index, "maximumMinutes"]));
  });
  return found;
}

/** Starts times people, over all rounds. */
function checksOf({ rounds, window, grid, interviewers }: LoopRequestForm): number {
  const starts = (epochMilliseconds(window.end) - epochMilliseconds(window.start)) / (grid.minutes * 60_000);
  const pools = rounds.flatMap(({ panel }) =>
    panel.seats.map(({ pool, alternates = [] }) => pool.length + alternates.length),
  );
  return starts * (rounds.length * (1 + interviewers.length) + pools.reduce((sum, size) => sum + size, 0));
}

/** What a search for slots refuses of a round; people and window are looked at once. */
function roundIssues(request: LoopRequestForm): Issue[] {
  return request.rounds.flatMap((round, position) =>
    requestIssues({ ...roundRequest(request, round), panelSoFar: [] }).flatMap((found) => {
      const [head, ...rest] = found.path;
      if (head === "round") return [{ ...found, path: ["rounds", position, ...rest] }];
      return position === 0 ? [found] : [];
    }),
  );
}

function nameIssues({
  rounds,
  order = {},
  links = [],
  panelSoFar = [],
  ...request
}: LoopRequestForm): Issue[] {
  const found: Issue[] = [];
  const ids = new Set<string>();
  rounds.forEach(({ id }, index) => {
    if (ids.has(id)) found.push(issue("core/duplicate-id", ["rounds", index, "id"]));
    ids.add(id);
  });
  const known = (id: string, path: Path): void => {
    if (!ids.has(id)) found.push(issue("scheduling/unknown-round", path));
  };
  order.sequence?.forEach((id, index) => known(id, ["order", "sequence", index]));
  order.pairs?.forEach(({ before, after }, index) => {
    known(before, ["order", "pairs", index, "before"]);
    known(after, ["order", "pairs", index, "after"]);
  });
  const linked = new Set<string>();
  links.forEach(({ roundId }, index) => {
    known(roundId, ["links", index, "roundId"]);
    if (linked.has(roundId)) found.push(issue("core/duplicate-id", ["links", index, "roundId"]));
    linked.add(roundId);
  });
  panelSoFar.forEach(({ roundId, seatId }, index) => {
    known(roundId, ["panelSoFar", index, "roundId"]);
    const round = rounds.find(({ id }) => id === roundId);
    if (round && !round.panel.seats.some(({ id }) => id === seatId))
      found.push(issue("scheduling/unknown-seat", ["panelSoFar", index, "seatId"]));
  });
  const circle = found.length === 0 ? roundCircle({ rounds, order, ...request }) : [];
  if (circle.length > 0 || new Set(order.sequence).size < (order.sequence?.length ?? 0))
    found.push(issue("scheduling/order-cycle", ["order"], { roundIds: circle.join(", ") }));
  return found;
}

/** Lunches and a debrief of people whose calendars nobody handed in would be guesses. */
function lunchIssues(request: LoopRequestForm): Issue[] {
  const { candidate, interviewers, interviewerLunches = [], debrief, conflictsOfInterest = [] } = request;
  const found: Issue[] = [];
  const people = new Set<string>(interviewers.map(({ personId }) => personId));
  const eating = new Set<string>();
  interviewerLunches.forEach(({ interviewerId }, index) => {
    const path = ["interviewerLunches", index, "interviewerId"];
    if (!people.has(interviewerId)) found.push(issue("scheduling/availability-missing", path));
    if (eating.has(interviewerId)) found.push(issue("core/duplicate-id", path));
    eating.add(interviewerId);
  });
  debrief?.attendees.forEach((id, index) => {
    const path = ["debrief", "attendees", index];
    if (!people.has(id)) found.push(issue("scheduling/availability-missing", path));
    const conflicted = conflictsOfInterest.some(
      ({ interviewerId, candidateId }) => interviewerId === id && candidateId === candidate.personId,
    );
    if (conflicted) found.push(issue("scheduling/conflict-in-debrief", path));
  });
  return found;
}
