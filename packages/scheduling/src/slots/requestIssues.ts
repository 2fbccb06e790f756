import { type Issue, issue } from "@samtal/core";
import { durationParts, epochDayOf, epochMilliseconds } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import type { SlotRequestForm } from "./slotRequestForm.ts";
import { usualMaximumSlots } from "./usualMaximumSlots.ts";

const day = 86_400_000;
const maximumDays = 400;
/**
 * Starts times people on each place, and days times windows: a few seconds of work and a few hundred
 * megabytes at most.
 */
const maximumChecks = 20_000_000;
/** People in unfolded slots, with what their clocks show: a few hundred megabytes at most. */
const maximumAttendances = 1_000_000;
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

function sizeIssues(request: SlotRequestForm): Issue[] {
  const { window, grid, interviewers, round, maximumSlots = usualMaximumSlots } = request;
  const found: Issue[] = [];
  const length = epochMilliseconds(window.end) - epochMilliseconds(window.start);
  if (!(length > 0)) found.push(issue("core/end-not-after-start", ["window", "end"]));
  if (length > maximumDays * day)
    found.push(issue("scheduling/window-too-long", ["window"], { maximumDays }));
  // Steps that don't divide the day would begin anew at midnight, at an uneven distance.
  if (!(grid.minutes > 0 && 1440 % grid.minutes === 0)) {
    return [...found, issue("scheduling/grid-not-part-of-day", ["grid", "minutes"])];
  }
  const starts = Math.min(length, maximumDays * day) / (grid.minutes * 60_000);
  const asked = round.panel.seats.reduce(
    (sum, { pool, alternates = [], count = 1 }) => sum + count * (pool.length + alternates.length),
    1 + interviewers.length,
  );
  const places = round.panel.seats.reduce((sum, { count = 1 }) => sum + count, 1);
  if (starts * asked + windowsToRead(request) > maximumChecks) {
    found.push(issue("scheduling/request-too-large", [], { maximumChecks }));
  } else if (Math.min(starts, maximumSlots) * places > maximumAttendances) {
    const most = Math.floor(maximumAttendances / places);
    found.push(issue("core/too-big", ["maximumSlots"], { maximum: most, of: "number" }));
  }
  return found;
}

/** How many windows of working hours have to be laid on clocks, about: each day anew for each person. */
function windowsToRead({ window, now, candidate, interviewers, support }: SlotRequestForm): number {
  const [start, end, asked] = [window.start, window.end, now].map(epochMilliseconds) as [
    number,
    number,
    number,
  ];
  const people: PersonAvailability[] = [
    candidate,
    ...interviewers,
    ...(support?.interpreters ?? []),
    ...(support?.captioners ?? []),
  ];
  return people.reduce((sum, { workingHours, focusBlocks, periods = [], notice }) => {
    const usual = [workingHours, ...periods.map((period) => period.workingHours)].reduce(
      (most, { weekly }) => Math.max(most, weekly.length),
      1,
    );
    // Working time is counted from now on, however far ahead the window lies.
    const counted = notice?.kind === "working-time" ? Math.max(0, end - asked) : 0;
    return (
      sum +
      ((Math.min(end - start, maximumDays * day) + counted) / day) *
        (usual + (focusBlocks?.weekly.length ?? 0))
    );
  }, 0);
}

function noticeIssues({ minimumNotice }: SlotRequestForm): Issue[] {
  const { years, months, weeks, days } = durationParts(minimumNotice);
  return years + months + weeks + days > 0 ? [issue("core/not-elapsed", ["minimumNotice"])] : [];
}

function peopleIssues({ round, interviewers, support, ranking }: SlotRequestForm): Issue[] {
  const known = new Set<string>(interviewers.map(({ personId }) => personId));
  const personId = (person: { readonly personId: string }): string => person.personId;
  const found = [
    ...duplicates(interviewers, personId, ["interviewers"], "personId"),
    ...duplicates(support?.interpreters ?? [], personId, ["support", "interpreters"], "personId"),
    ...duplicates(support?.captioners ?? [], personId, ["support", "captioners"], "personId"),
    ...duplicates(ranking?.loads ?? [], (each) => each.interviewerId, ["ranking", "loads"], "interviewerId"),
  ];
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

/** Entries that give an id a second time: which of the two counts would depend on their order. */
function duplicates<T>(
  entries: readonly T[],
  idOf: (entry: T) => string,
  path: readonly string[],
  field: string,
): Issue[] {
  const known = new Set<string>();
  return entries.flatMap((entry, index) => {
    const id = idOf(entry);
    if (known.has(id)) return [issue("core/duplicate-id", [...path, index, field])];
    known.add(id);
    return [];
  });
}

function panelIssues({ round, accommodations, panelSoFar = [] }: SlotRequestForm): Issue[] {
  const found: Issue[] = [];
  // One for each language to interpret, and one for captions.
  let places = new Set(
    accommodations.flatMap(({ needs }) =>
      needs.flatMap((need) =>
        need.kind === "interpreter"
          ? [`interpreter ${need.language}`]
          : need.kind === "captions"
            ? ["captions"]
            : [],
      ),
    ),
  ).size;
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
  const found = duplicates(accommodations, ({ id }) => id, ["accommodations"], "id");
  accommodations.forEach(({ candidateId }, index) => {
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
        (need.kind === "interpreter" && !interprets(need.language)) ||
        (need.kind === "captions" && !captioned);
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
    const away = stays.map(({ interval }) => [
      epochMilliseconds(interval.start),
      epochMilliseconds(interval.end),
    ]);
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
