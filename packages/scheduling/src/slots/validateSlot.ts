import { type Reason, reason, SamtalError } from "@samtal/core";
import { type EpochMilliseconds, epochMilliseconds } from "@samtal/core/time";
import { localTimeChanges } from "../booking/localTimeChanges.ts";
import { layerAt } from "../layers/layerAt.ts";
import { oddHoursAt } from "./oddHoursAt.ts";
import { optionIssues } from "./optionIssues.ts";
import { type PreparedSearch, type PreparedSeat, preparedSearch } from "./preparedSearch.ts";
import { requestIssues } from "./requestIssues.ts";
import { seatedOnSeats } from "./seatedOnSeats.ts";
import type { Slot } from "./slot.ts";
import type { SlotOptions } from "./slotOptions.ts";
import type { SlotRequest } from "./slotRequest.ts";
import { startReasons } from "./startReasons.ts";

/** What {@link validateSlot} returns. */
export type SlotVerdict =
  | { readonly status: "valid"; readonly zoneData: string }
  | {
      readonly status: "refused";
      readonly zoneData: string;
      /** Everything that stands in the way, not the first thing alone. */
      readonly because: readonly Reason[];
    };

/**
 * Whether a slot still stands: the same layers that listed it, asked about one start and the people in it.
 *
 * Every slot that {@link findSlots} lists for the request is valid, and a valid slot's start is one that it
 * lists. Ask again with fresh availabilities before a booking: what was free when the list was made may be
 * taken now. A slot that came back without the confirmations that odd hours need is refused as well.
 *
 * @param slot - a slot, of this list or of an older one
 * @param request - the request with today's availabilities
 * @param options - the zone data and calendars
 * @returns `valid`, or `refused` with every reason
 * @throws SamtalError with what {@link findSlots} throws of the same request
 * @example
 * ```ts
 * import { buildRound } from "@samtal/core/testing";
 * import { findSlots, parseSlotRequest, validateSlot } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const office = { weekly: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }], exceptions: [] };
 * const available = { schemaVersion: 1, timeZone: "Europe/Stockholm", workingHours: office };
 * const seats = [{ id: "seat_chair", kind: "chair", pool: ["interviewer_1"], qualifications: [] }];
 * const request = (busy: object[]) => parseSlotRequest({
 *   schemaVersion: 1,
 *   round: { ...buildRound(), panel: { id: "panel_1", seats } },
 *   candidate: { ...available, personId: "candidate_1", busy: [] },
 *   interviewers: [{ ...available, personId: "interviewer_1", busy, qualifications: [] }],
 *   accommodations: [],
 *   window: { start: "2027-03-29T00:00:00Z", end: "2027-03-30T00:00:00Z" },
 *   grid: { minutes: 15, zone: "Europe/Stockholm" },
 *   now: "2027-03-22T09:00:00Z",
 *   minimumNotice: "PT24H",
 * });
 * const options = { zoneRules: tzdataRules };
 * const search = findSlots(request([]), options);
 * const [slot] = search.status === "found" ? search.slots : [];
 * const meanwhile = [{ interval: { start: "2027-03-29T06:00:00Z", end: "2027-03-29T15:00:00Z" }, kind: "busy" }];
 * const verdict = slot && validateSlot(slot, request(meanwhile), options);
 * verdict?.status === "refused" && verdict.because.map(({ params }) => params["layer"]); // => ["busy"]
 * ```
 */
export function validateSlot(slot: Slot, request: SlotRequest, options: SlotOptions): SlotVerdict {
  SamtalError.throwIfAny([...requestIssues(request), ...optionIssues(request, options)]);
  const search = preparedSearch(request, options);
  const at = epochMilliseconds(slot.start);
  const seated = seatedOnSeats(slot, search.seats);
  const because = [
    ...shapeReasons(slot, search),
    ...startReasons(at, search),
    ...search.seats.flatMap((seat, index) => seatReasons(seat, seated[index] ?? [], at)),
    ...strangers(slot, search),
    ...unconfirmed(slot, new Set(seated.flat()), search, options),
    ...localTimeChanges(slot, options.zoneRules),
  ];
  const zoneData = options.zoneRules.version;
  return because.length === 0 ? { status: "valid", zoneData } : { status: "refused", zoneData, because };
}

/** Whether it is a slot of this request at all: its people, its length, its lobby. */
function shapeReasons(slot: Slot, { request, meeting }: PreparedSearch): Reason[] {
  const because: Reason[] = [];
  if (slot.roundId !== request.round.id || slot.candidateId !== request.candidate.personId)
    because.push(reason("scheduling/slot-of-another", { roundId: slot.roundId, candidateId: slot.candidateId }));
  const [lobby, start, end] = [slot.lobbyOpensAt, slot.start, slot.end].map(epochMilliseconds) as [number, number, number];
  const asked = { minutes: meeting.length / 60_000, lobbyMinutes: meeting.lobby / 60_000 };
  const given = { slotMinutes: (end - start) / 60_000, slotLobbyMinutes: (start - lobby) / 60_000 };
  if (asked.minutes !== given.slotMinutes || asked.lobbyMinutes !== given.slotLobbyMinutes)
    because.push(reason("scheduling/slot-length-differs", { ...asked, ...given }));
  return because;
}

/** Whether a seat has as many people as it asks for, and each of them can take it then. */
function seatReasons(
  { seat, count, optional, candidacies }: PreparedSeat,
  seated: readonly string[],
  at: EpochMilliseconds,
): Reason[] {
  const because: Reason[] = seated.flatMap((personId) => {
    const candidacy = candidacies.find((each) => each.personId === personId);
    if (!candidacy) return [reason("scheduling/not-in-pool", { seatId: seat.id, personId })];
    const layer = layerAt(candidacy.bars, at);
    return layer ? [reason("scheduling/member-barred", { seatId: seat.id, personId, layer })] : [];
  });
  const asked = { seatId: seat.id, seated: seated.length, count };
  if (seated.length > count || (!optional && seated.length < count))
    because.push(reason("scheduling/seat-count-differs", asked));
  return because;
}

/** Odd hours for which the slot does not say that the person must confirm them: `book` would not ask. */
function unconfirmed(
  { lobbyOpensAt, start, end, confirmations = [] }: Slot,
  seated: ReadonlySet<string>,
  { request, people }: PreparedSearch,
  { zoneRules }: SlotOptions,
): Reason[] {
  const [from, until] = [zoneRules.from, zoneRules.until];
  const [opens, at, ends] = [lobbyOpensAt, start, end].map(epochMilliseconds) as [number, number, number];
  const times = { opens, start: at, end: ends };
  // A time that no clock is known for is refused for lying outside the window.
  if (!(opens >= from && opens < ends && ends < until)) return [];
  const asked = new Set<string>(confirmations.map(({ personId }) => personId));
  return [request.candidate, ...people.filter(({ personId }) => seated.has(personId))]
    .filter((person) => !asked.has(person.personId) && oddHoursAt(times, person, request, zoneRules))
    .map(({ personId }) => reason("scheduling/confirmation-missing", { personId }));
}

/** Seats that the request does not have. */
function strangers(slot: Slot, { seats }: PreparedSearch): Reason[] {
  const known = new Set<string>(seats.map(({ seat }) => seat.id));
  const named = [...slot.seats.map(({ seatId }) => seatId as string), ...(slot.support ?? []).map(({ kind }) => kind)];
  return [...new Set(named)].filter((seatId) => !known.has(seatId)).map((seatId) => reason("scheduling/seat-unknown", { seatId }));
}
