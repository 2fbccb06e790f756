import { type Reason, SamtalError } from "@samtal/core";
import { optionIssues } from "./optionIssues.ts";
import { preparedSearch } from "./preparedSearch.ts";
import { rankedStarts } from "./rankedStarts.ts";
import { requestIssues } from "./requestIssues.ts";
import { searchReasons } from "./searchReasons.ts";
import { searchStarts } from "./searchStarts.ts";
import { searchTally } from "./searchTally.ts";
import type { Slot } from "./slot.ts";
import { slotMaker } from "./slotMaker.ts";
import type { SlotOptions } from "./slotOptions.ts";
import type { SlotRequest } from "./slotRequest.ts";
import { usualMaximumSlots } from "./usualMaximumSlots.ts";

/** What {@link findSlots} returns. */
export type SlotSearch =
  | {
      readonly status: "found";
      /** Best first, as the request ranks; at most its `maximumSlots`. */
      readonly slots: readonly Slot[];
      /** How many there are, unfolded or not. */
      readonly total: number;
      /** Version of the tz data that was used. */
      readonly zoneData: string;
      /** How many starts each layer left, and for each person what took the others. */
      readonly because: readonly Reason[];
    }
  | {
      readonly status: "none";
      readonly zoneData: string;
      /** The layer that emptied the list comes first, then the same tallies. */
      readonly because: readonly Reason[];
    };

/**
 * The times at which a candidate and a whole panel can meet, or why there is none.
 *
 * A start counts when it lies on the grid and keeps the notice; the assessment, lengthened by the candidate's
 * accommodations, lies inside the window and inside everyone's hours; no layer of anyone's availability takes
 * it, buffers included; and every required seat has as many people as it asks for, free and qualified on that
 * date (the date on the interviewer's own clock), nobody twice. An accommodation that asks for an interpreter
 * or captions adds that seat.
 *
 * Where a pool leaves a choice, optional seats are filled first, then alternates avoided, then the people of
 * the role's other candidates taken, then those with the least load, then the lowest ids. Slots are ranked by
 * the request's criteria, the start last, and each says by which figures.
 *
 * @param request - a validated request
 * @param options - the zone data, and the calendars that availabilities name
 * @returns the slots with both sides' local times and reasons; or `none` with the layer that emptied the list
 * @throws SamtalError with every issue found: `scheduling/unknown-calendar`, `core/unknown-zone`,
 *   `core/outside-zone-rules`, and what {@link parseSlotRequest} finds
 * @example
 * ```ts
 * import { buildRound } from "@samtal/core/testing";
 * import { findSlots, parseSlotRequest } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const office = { weekly: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }], exceptions: [] };
 * const available = { schemaVersion: 1, workingHours: office, busy: [] };
 * const request = parseSlotRequest({
 *   schemaVersion: 1,
 *   round: buildRound({
 *     panel: {
 *       id: "panel_1",
 *       seats: [{ id: "seat_chair", kind: "chair", pool: ["interviewer_1"], qualifications: [] }],
 *     },
 *   }),
 *   candidate: { ...available, personId: "candidate_1", timeZone: "Asia/Kolkata" },
 *   interviewers: [
 *     { ...available, personId: "interviewer_1", timeZone: "Europe/Stockholm", qualifications: [] },
 *   ],
 *   accommodations: [],
 *   window: { start: "2027-03-29T00:00:00Z", end: "2027-03-30T00:00:00Z" },
 *   grid: { minutes: 15, zone: "Europe/Stockholm" },
 *   now: "2027-03-22T09:00:00Z",
 *   minimumNotice: "PT24H",
 * });
 * const search = findSlots(request, { zoneRules: tzdataRules });
 * search.status === "found" && search.slots[0]?.start; // => "2027-03-29T07:00:00Z"
 * ```
 */
export function findSlots(request: SlotRequest, options: SlotOptions): SlotSearch {
  SamtalError.throwIfAny([...requestIssues(request), ...optionIssues(request, options)]);
  const search = preparedSearch(request, options);
  const starts = searchStarts(search);
  const because = searchReasons(search, searchTally(search), starts.length, options);
  const zoneData = options.zoneRules.version;
  const total = starts.length;
  if (total === 0) return { status: "none", zoneData, because };
  const slotOf = slotMaker(search, options);
  const slots = rankedStarts(starts, search, options)
    .slice(0, request.maximumSlots ?? usualMaximumSlots)
    .map((ranked, position) => slotOf(ranked, position + 1, total));
  return { status: "found", slots, total, zoneData, because };
}
