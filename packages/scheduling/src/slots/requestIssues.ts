import { type Issue, issue } from "@samtal/core";
import { durationParts, epochMilliseconds } from "@samtal/core/time";
import type { SlotRequestForm } from "./slotRequestForm.ts";

const maximumDays = 400;
/** Starts times people: about a second of work and a few hundred megabytes at most. */
const maximumChecks = 20_000_000;

/**
 * What a request's single fields can't show: contradictions between them, and sizes that would not end.
 *
 * @param request - a request whose fields have the right form
 * @returns every issue, empty when the request can be searched
 */
export function requestIssues(request: SlotRequestForm): Issue[] {
  return [
    ...sizeIssues(request),
    ...noticeIssues(request),
    ...peopleIssues(request),
    ...accommodationIssues(request),
  ];
}

function sizeIssues({ window, grid, interviewers, round }: SlotRequestForm): Issue[] {
  const found: Issue[] = [];
  const length = epochMilliseconds(window.end) - epochMilliseconds(window.start);
  if (!(length > 0)) found.push(issue("core/end-not-after-start", ["window", "end"]));
  if (length > maximumDays * 86_400_000)
    found.push(issue("scheduling/window-too-long", ["window"], { maximumDays }));
  // Steps that don't divide the day would begin anew at midnight, at an uneven distance.
  if (!(grid.minutes > 0 && 1440 % grid.minutes === 0)) {
    return [...found, issue("scheduling/grid-not-part-of-day", ["grid", "minutes"])];
  }
  const people = 1 + interviewers.length + round.panel.seats.reduce((sum, { pool }) => sum + pool.length, 0);
  if ((Math.min(length, maximumDays * 86_400_000) / (grid.minutes * 60_000)) * people > maximumChecks) {
    found.push(issue("scheduling/request-too-large", [], { maximumChecks }));
  }
  return found;
}

function noticeIssues({ minimumNotice }: SlotRequestForm): Issue[] {
  const { years, months, weeks, days } = durationParts(minimumNotice);
  return years + months + weeks + days > 0 ? [issue("core/not-elapsed", ["minimumNotice"])] : [];
}

function peopleIssues({ round, interviewers }: SlotRequestForm): Issue[] {
  const found: Issue[] = [];
  const known = new Set<string>();
  interviewers.forEach(({ personId }, index) => {
    if (known.has(personId)) found.push(issue("core/duplicate-id", ["interviewers", index, "personId"]));
    known.add(personId);
  });
  // Someone without an availability is neither free nor busy: it is unknown, and no guess is made.
  round.panel.seats.forEach(({ pool }, seat) => {
    pool.forEach((personId, index) => {
      const path = ["round", "panel", "seats", seat, "pool", index];
      if (!known.has(personId)) found.push(issue("scheduling/availability-missing", path));
    });
  });
  return found;
}

function accommodationIssues({ accommodations, candidate }: SlotRequestForm): Issue[] {
  const found: Issue[] = [];
  const known = new Set<string>();
  accommodations.forEach(({ id, candidateId }, index) => {
    if (known.has(id)) found.push(issue("core/duplicate-id", ["accommodations", index, "id"]));
    known.add(id);
    if (candidateId !== candidate.personId) {
      found.push(issue("scheduling/accommodation-of-another", ["accommodations", index, "candidateId"]));
    }
  });
  return found;
}
