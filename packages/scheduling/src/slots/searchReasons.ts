import { compareText, type Reason, reason } from "@samtal/core";
import { layers } from "../layers/layer.ts";
import { free } from "../layers/verdictsOf.ts";
import type { PreparedSearch } from "./preparedSearch.ts";
import { countedByLayer, type SearchTally } from "./searchTally.ts";
import type { SlotOptions } from "./slotOptions.ts";

const hoursVerdicts = new Set([layers.indexOf("outside-hours") + 1, layers.indexOf("holiday") + 1]);

/**
 * Why a search has the starts that it has: how many each layer left, and for each person and seat what took
 * them.
 *
 * When nothing is left the first reason names the layer that emptied the list. Nothing is reckoned anew: the
 * verdicts are those of the layers that list.
 *
 * @param search - a request, reckoned
 * @param tally - every start of it with everyone's verdict
 * @param passing - how many starts everyone needed can make
 * @param options - the zone data and calendars
 * @returns the reasons, the most telling first
 */
export function searchReasons(
  search: PreparedSearch,
  tally: SearchTally,
  passing: number,
  options: SlotOptions,
): Reason[] {
  const { meeting, request } = search;
  const { starts, firstInTime, openToCandidate, everySeatFilled } = tally;
  const inTime = starts.length - firstInTime;
  const because: Reason[] = [];
  const emptied = passing === 0 ? emptiedBy(search, tally) : undefined;
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
    ...candidateReasons(request.candidate.personId, tally),
  );
  const ofSeats =
    openToCandidate === 0
      ? []
      : [
          ...seatReasons(search, tally),
          reason("scheduling/starts-with-panel", { count: passing, everySeat: everySeatFilled }),
        ];
  return [...because, ...ofSeats, ...calendarReasons(search, options)];
}

function emptiedBy(
  { seats }: PreparedSearch,
  { starts, firstInTime, candidateVerdicts, openToCandidate, seatFilled, everySeatFilled }: SearchTally,
): string {
  if (starts.length === 0) return "window";
  if (firstInTime === starts.length) return "notice";
  if (openToCandidate === 0) {
    const inHours = candidateVerdicts
      .subarray(firstInTime)
      .some((each) => each !== free && !hoursVerdicts.has(each));
    return inHours ? "candidate-calendar" : "candidate-hours";
  }
  if (seats.some(({ optional }, seat) => !optional && seatFilled[seat] === 0)) return "seat";
  return everySeatFilled === 0 ? "seats-together" : "distinct-people";
}

function candidateReasons(personId: string, tally: SearchTally): Reason[] {
  const counted = countedByLayer(tally.candidateVerdicts, tally, false);
  return [...counted.layers].map(([layer, count]) => reason("scheduling/candidate-lost", { personId, layer, count }));
}

function seatReasons({ seats }: PreparedSearch, tally: SearchTally): Reason[] {
  return seats.flatMap(({ seat, candidacies }, index) => {
    const of = tally.openToCandidate;
    const filled = tally.seatFilled[index] as number;
    return [
      reason("scheduling/seat-fillable", { seatId: seat.id, count: filled, of }),
      ...candidacies.flatMap(({ personId }, position) => {
        const verdicts = tally.seatVerdicts[index]?.[position] as Uint8Array;
        const counted = countedByLayer(verdicts, tally, true);
        const who = { seatId: seat.id, personId };
        return [
          reason("scheduling/member-free", { ...who, count: counted.free, of }),
          ...[...counted.layers].map(([layer, count]) => reason("scheduling/member-lost", { ...who, layer, count })),
        ];
      }),
    ];
  });
}

function calendarReasons(
  { request: { candidate }, people }: PreparedSearch,
  { calendars = [] }: SlotOptions,
): Reason[] {
  const named = new Set([candidate, ...people].map(({ calendarId }) => calendarId));
  return calendars
    .filter(({ id }) => named.has(id))
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ id, version }) => reason("scheduling/holidays-by", { calendarId: id, version }));
}
