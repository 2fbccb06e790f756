import { type Reason, reason, SamtalError } from "@samtal/core";
import { type EpochMilliseconds, epochMilliseconds, type Instant } from "@samtal/core/time";
import { layerAt } from "../layers/layerAt.ts";
import { sharedSeats } from "../panels/sharedSeats.ts";
import { optionIssues } from "./optionIssues.ts";
import { type PreparedSearch, preparedSearch } from "./preparedSearch.ts";
import { requestIssues } from "./requestIssues.ts";
import type { SlotOptions } from "./slotOptions.ts";
import type { SlotRequest } from "./slotRequest.ts";
import { startReasons } from "./startReasons.ts";

/** What {@link explainStart} returns. */
export interface ExplainedStart {
  readonly status: "passes" | "fails";
  /** Empty where it passes. */
  readonly because: readonly Reason[];
  readonly zoneData: string;
}

/**
 * Why a candidate and a panel can't meet at one start: "why not Tuesday at two?".
 *
 * @param start - the start asked about; it need not lie on the grid
 * @param request - a validated request
 * @param options - the zone data and calendars
 * @returns whether it passes; if not, everything in the way: window, grid, notice, the candidate's layer, each
 *   seat that falls short with each person's layer, and seats that have too few people between them
 * @throws SamtalError with what {@link findSlots} throws of the same request
 * @example
 * ```ts
 * import { parseSlotRequest, explainStart } from "@samtal/scheduling";
 * import { buildRound } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const office = { weekly: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }], exceptions: [] };
 * const available = { schemaVersion: 1, timeZone: "Europe/Stockholm", workingHours: office, busy: [] };
 * const seats = [{ id: "seat_chair", kind: "chair", pool: ["interviewer_1"], qualifications: [] }];
 * const request = parseSlotRequest({
 *   schemaVersion: 1,
 *   round: { ...buildRound(), panel: { id: "panel_1", seats } },
 *   candidate: { ...available, personId: "candidate_1" },
 *   interviewers: [{ ...available, timeZone: "Asia/Tokyo", personId: "interviewer_1", qualifications: [] }],
 *   accommodations: [],
 *   window: { start: "2027-03-29T00:00:00Z", end: "2027-03-30T00:00:00Z" },
 *   grid: { minutes: 15, zone: "Europe/Stockholm" },
 *   now: "2027-03-22T09:00:00Z",
 *   minimumNotice: "PT24H",
 * });
 * const noon = explainStart(parseInstant("2027-03-29T10:00:00Z"), request, { zoneRules: tzdataRules });
 * noon.because.map(({ code }) => code); // => ["scheduling/seat-short", "scheduling/member-barred"]
 * ```
 */
export function explainStart(start: Instant, request: SlotRequest, options: SlotOptions): ExplainedStart {
  SamtalError.throwIfAny([...requestIssues(request), ...optionIssues(request, options)]);
  const search = preparedSearch(request, options);
  const at = epochMilliseconds(start);
  const because = [...startReasons(at, search), ...panelReasons(at, search)];
  return { status: because.length === 0 ? "passes" : "fails", because, zoneData: options.zoneRules.version };
}

/**
 * Why a panel can't be filled at a start.
 *
 * @param at - the start, in milliseconds since 1970-01-01T00:00:00Z
 * @param search - a request, reckoned
 * @returns each required seat that falls short with each person's layer; else the seats that have too few
 *   people between them; empty when everyone can be seated
 */
export function panelReasons(at: EpochMilliseconds, { seats }: PreparedSearch): Reason[] {
  const required = seats.filter(({ optional }) => !optional);
  const layersOf = required.map(({ candidacies }) => candidacies.map(({ bars }) => layerAt(bars, at)));
  const short = required.flatMap(({ seat, count, candidacies }, index) => {
    const layers = layersOf[index] ?? [];
    const free = layers.filter((layer) => layer === undefined).length;
    if (free >= count) return [];
    return [
      reason("scheduling/seat-short", { seatId: seat.id, free, count }),
      ...candidacies.flatMap(({ personId }, position) => {
        const layer = layers[position];
        return layer ? [reason("scheduling/member-barred", { seatId: seat.id, personId, layer })] : [];
      }),
    ];
  });
  if (short.length > 0) return short;
  const places = required.flatMap(({ seat, count, candidacies }, index) => {
    const pool = candidacies.filter((_, position) => layersOf[index]?.[position] === undefined);
    return Array.from({ length: count }, () => ({ seatId: seat.id, pool: pool.map(({ person }) => person) }));
  });
  const shared = sharedSeats(places.map(({ pool }) => pool));
  if (!shared) return [];
  const seatIds = [...new Set(shared.places.map((place) => places[place]?.seatId ?? ""))].join(", ");
  return [reason("scheduling/seats-share-people", { seatIds, places: shared.places.length, people: shared.people.length })];
}
