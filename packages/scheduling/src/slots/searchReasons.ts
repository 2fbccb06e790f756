import { compareText, type Reason, reason } from "@samtal/core";
import type { StartSearch } from "./searchStarts.ts";
import type { SlotOptions } from "./slotOptions.ts";
import type { SlotRequest } from "./slotRequest.ts";
import { verdict } from "./verdicts.ts";

/**
 * Why a search has the starts that it has: how many each layer left, and for each person and seat what took
 * them.
 *
 * When nothing is left the first reason names the layer that emptied the list. Nothing is reckoned anew: the
 * figures are those of the search that lists.
 *
 * @param search - the search
 * @param request - what it searched
 * @param options - the zone data and calendars it used
 * @returns the reasons, the most telling first
 */
export function searchReasons(search: StartSearch, request: SlotRequest, options: SlotOptions): Reason[] {
  const { meeting, starts, firstInTime, openToCandidate, everySeatFilled, passing } = search;
  const inTime = starts.length - firstInTime;
  const because: Reason[] = [];
  const emptied = emptiedBy(search);
  if (emptied) because.push(reason("scheduling/emptied-by", { layer: emptied }));
  because.push(
    reason("scheduling/slot-length", {
      minutes: meeting.length / 60_000,
      lobbyMinutes: meeting.lobby / 60_000,
    }),
    reason("scheduling/starts-in-window", { count: starts.length, gridMinutes: request.grid.minutes }),
  );
  if (starts.length === 0) return because;
  because.push(
    reason("scheduling/starts-in-time", { count: inTime, now: request.now, notice: request.minimumNotice }),
  );
  if (inTime === 0) return because;
  because.push(
    reason("scheduling/starts-open-to-candidate", { count: openToCandidate }),
    personReason(request.candidate.personId, search.candidateVerdicts, search, false),
  );
  if (openToCandidate > 0) {
    because.push(...seatReasons(search));
    because.push(
      reason("scheduling/starts-with-panel", { count: passing.length, everySeat: everySeatFilled }),
    );
  }
  return [...because, ...calendarReasons(request, options)];
}

function emptiedBy({ starts, firstInTime, candidateVerdicts, ...search }: StartSearch): string | undefined {
  if (search.passing.length > 0) return undefined;
  if (starts.length === 0) return "window";
  if (firstInTime === starts.length) return "notice";
  if (search.openToCandidate === 0) {
    const inHours = candidateVerdicts.subarray(firstInTime).some((each) => each >= verdict.busy);
    return inHours ? "candidate-calendar" : "candidate-hours";
  }
  if (search.seatFilled.includes(0)) return "seat";
  return search.everySeatFilled === 0 ? "seats-together" : "distinct-people";
}

function seatReasons(search: StartSearch): Reason[] {
  return search.seats.flatMap(({ seatId, pool }, seat) => [
    reason("scheduling/seat-fillable", {
      seatId,
      count: search.seatFilled[seat] as number,
      of: search.openToCandidate,
    }),
    ...pool.map(({ personId, verdicts }) => personReason(personId, verdicts, search, true, seatId)),
  ]);
}

/**
 * A person's tally: over the starts in time for the candidate, over those open to the candidate for the
 * panel.
 */
function personReason(
  personId: string,
  verdicts: Uint8Array,
  { firstInTime, candidateVerdicts }: StartSearch,
  openOnly: boolean,
  seatId?: string,
): Reason {
  const tally = [0, 0, 0, 0, 0, 0];
  for (let index = firstInTime; index < verdicts.length; index++) {
    if (openOnly && candidateVerdicts[index] !== verdict.free) continue;
    const each = verdicts[index] as number;
    tally[each] = (tally[each] as number) + 1;
  }
  const [free = 0, outsideHours = 0, holiday = 0, busy = 0, tentative = 0, unqualified = 0] = tally;
  const figures = { personId, free, outsideHours, holiday, busy, tentative };
  return seatId === undefined
    ? reason("scheduling/candidate-tally", figures)
    : reason("scheduling/interviewer-tally", { ...figures, unqualified, seatId });
}

function calendarReasons(
  { candidate, interviewers }: SlotRequest,
  { calendars = [] }: SlotOptions,
): Reason[] {
  const named = new Set([candidate, ...interviewers].map(({ calendarId }) => calendarId));
  return calendars
    .filter(({ id }) => named.has(id))
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ id, version }) => reason("scheduling/holidays-by", { calendarId: id, version }));
}
