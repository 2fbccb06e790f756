import { type Issue, issue } from "@samtal/core";
import { durationParts, epochDayOf, epochMilliseconds } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import type { SlotRequestForm } from "./slotRequestForm.ts";

const maximumDays = 400;
/** Starts times people: about a second of work and a few hundred megabytes at most. */
const maximumChecks = 20_000_000;
/** So many that the weights of seating stay exact. */
const maximumPlaces = 32;

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
    ...panelIssues(request),
    ...accommodationIssues(request),
    ...availabilityIssues(request),
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
  const pools = round.panel.seats.map(({ pool, alternates = [] }) => pool.length + alternates.length);
  const people = 1 + interviewers.length + pools.reduce((sum, size) => sum + size, 0);
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
  round.panel.seats.forEach((seat, position) => {
    for (const list of ["pool", "alternates"] as const) {
      seat[list]?.forEach((personId, index) => {
        const path = ["round", "panel", "seats", position, list, index];
        if (!known.has(personId)) found.push(issue("scheduling/availability-missing", path));
      });
    }
  });
  return found;
}

function panelIssues({ round, accommodations, panelSoFar = [] }: SlotRequestForm): Issue[] {
  const found: Issue[] = [];
  let places = accommodations.length;
  round.panel.seats.forEach(({ pool, alternates = [], count = 1 }, seat) => {
    places += count;
    if (new Set([...pool, ...alternates]).size < count) {
      found.push(issue("scheduling/pool-too-small", ["round", "panel", "seats", seat, "pool"], { count }));
    }
  });
  if (places > maximumPlaces) {
    found.push(issue("scheduling/panel-too-large", ["round", "panel", "seats"], { maximumPlaces }));
  }
  const seats = new Set<string>(round.panel.seats.map(({ id }) => id));
  panelSoFar.forEach(({ seatId }, index) => {
    if (!seats.has(seatId)) found.push(issue("scheduling/unknown-seat", ["panelSoFar", index, "seatId"]));
  });
  return found;
}

function accommodationIssues({ accommodations, candidate, support }: SlotRequestForm): Issue[] {
  const found: Issue[] = [];
  const known = new Set<string>();
  accommodations.forEach(({ id, candidateId }, index) => {
    if (known.has(id)) found.push(issue("core/duplicate-id", ["accommodations", index, "id"]));
    known.add(id);
    if (candidateId !== candidate.personId) {
      found.push(issue("scheduling/accommodation-of-another", ["accommodations", index, "candidateId"]));
    }
  });
  // A need that nobody was handed in for would otherwise pass unmet, or look like a full calendar.
  const interprets = (language: string): boolean =>
    support?.interpreters.some(({ languages }) => languages.includes(language)) ?? false;
  accommodations.forEach(({ needs }, index) => {
    needs.forEach((need, position) => {
      const path = ["accommodations", index, "needs", position];
      const captioned = support?.captionsByPlatform === true || (support?.captioners.length ?? 0) > 0;
      const unmet =
        (need.kind === "interpreter" && !interprets(need.language)) || (need.kind === "captions" && !captioned);
      if (unmet) found.push(issue("scheduling/support-missing", path, { kind: need.kind }));
    });
  });
  return found;
}

function availabilityIssues({ candidate, interviewers, support }: SlotRequestForm): Issue[] {
  const people: [PersonAvailability, (string | number)[]][] = [
    [candidate, ["candidate"]],
    ...listed(interviewers, ["interviewers"]),
    ...listed(support?.interpreters ?? [], ["support", "interpreters"]),
    ...listed(support?.captioners ?? [], ["support", "captioners"]),
  ];
  return people.flatMap(([{ stays = [], periods = [] }, path]) => {
    const found: Issue[] = [];
    const away = stays.map(({ interval }) => [epochMilliseconds(interval.start), epochMilliseconds(interval.end)]);
    if (overlap(away)) found.push(issue("scheduling/stays-overlap", [...path, "stays"]));
    const held = periods.map(({ validFrom, validUntil }) => [
      epochDayOf(validFrom),
      validUntil === undefined ? Number.POSITIVE_INFINITY : epochDayOf(validUntil) + 1,
    ]);
    if (overlap(held)) found.push(issue("scheduling/periods-overlap", [...path, "periods"]));
    return found;
  });
}

const listed = (
  people: readonly PersonAvailability[],
  path: readonly string[],
): [PersonAvailability, (string | number)[]][] => people.map((person, index) => [person, [...path, index]]);

function overlap(stretches: readonly number[][]): boolean {
  const sorted = [...stretches].sort(([a = 0], [b = 0]) => a - b);
  return sorted.some(([from = 0], index) => index > 0 && from < (sorted[index - 1]?.[1] as number));
}
