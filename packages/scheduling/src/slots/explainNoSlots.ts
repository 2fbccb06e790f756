import { type Reason, SamtalError } from "@samtal/core";
import { type Instant, instantOf } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import type { Counterfactual } from "../counterfactuals/counterfactual.ts";
import { counterfactuals } from "../counterfactuals/counterfactuals.ts";
import type { PersonStarts } from "../layers/personStarts.ts";
import { panelReasons } from "./explainStart.ts";
import { optionIssues } from "./optionIssues.ts";
import { type PreparedSearch, preparedSearch } from "./preparedSearch.ts";
import { requestIssues } from "./requestIssues.ts";
import { searchReasons } from "./searchReasons.ts";
import { searchStarts } from "./searchStarts.ts";
import { searchTally, type SearchTally } from "./searchTally.ts";
import type { SlotOptions } from "./slotOptions.ts";
import type { SlotRequest } from "./slotRequest.ts";
import { startReasons } from "./startReasons.ts";

/** Neighbouring starts that fail for the same reasons. */
export interface FailedStarts {
  /** The first and the last of them. */
  readonly from: Instant;
  readonly to: Instant;
  readonly count: number;
  /** The notice or the candidate's layer; where both allow it, each seat that falls short and whom what bars. */
  readonly because: readonly Reason[];
}

/** What {@link explainNoSlots} returns. */
export interface SlotExplanation {
  /** `found` when there are slots after all; then there is nothing to explain but the starts that fail. */
  readonly status: "none" | "found";
  /** How many slots there are. */
  readonly total: number;
  /** As in the empty list: what emptied it first, then how many starts each layer left. */
  readonly because: readonly Reason[];
  /** Every start that fails, in order, at most `maximumStretches` stretches. */
  readonly failed: readonly FailedStarts[];
  /** How many failing starts were left out of `failed`. */
  readonly leftOut: number;
  /** Single changes that would give slots, each searched again; none when the list is not empty. */
  readonly counterfactuals: readonly Counterfactual[];
  readonly zoneData: string;
}

/** What {@link explainNoSlots} can be told beside the search's own options. */
export interface ExplainOptions extends SlotOptions {
  /** How many stretches of failing starts are unfolded. @defaultValue 500 */
  readonly maximumStretches?: number;
}

/**
 * Why a list of slots is empty: for each start which seat failed and why, and which single change would help.
 *
 * The starts, the layers and the people are those of {@link findSlots}; nothing is judged anew. A change is
 * told only after its request was searched: `findSlots(counterfactual.request, options)` finds as many.
 *
 * @param request - a validated request
 * @param options - the zone data and calendars, and how much to unfold
 * @returns the failing starts, the reasons and the counterfactuals
 * @throws SamtalError with what {@link findSlots} throws of the same request
 * @example
 * ```ts
 * import { buildRound } from "@samtal/core/testing";
 * import { explain } from "@samtal/core";
 * import { explainNoSlots, parseSlotRequest, reasonTexts } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const office = { weekly: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }], exceptions: [] };
 * const available = { schemaVersion: 1, timeZone: "Europe/Stockholm", workingHours: office, busy: [] };
 * const seats = [{ id: "seat_chair", kind: "chair", pool: ["interviewer_1"], qualifications: [] }];
 * const request = parseSlotRequest({
 *   schemaVersion: 1,
 *   round: { ...buildRound(), minutes: 60, panel: { id: "panel_1", seats } },
 *   candidate: { ...available, personId: "candidate_1" },
 *   interviewers: [{ ...available, personId: "interviewer_1", qualifications: [] }],
 *   accommodations: [],
 *   window: { start: "2027-03-29T00:00:00Z", end: "2027-03-30T00:00:00Z" },
 *   grid: { minutes: 15, zone: "Europe/Stockholm" },
 *   now: "2027-03-28T15:20:00Z",
 *   minimumNotice: "PT24H",
 * });
 * const { counterfactuals } = explainNoSlots(request, { zoneRules: tzdataRules });
 * counterfactuals.map(({ because }) => explain(because, "en", reasonTexts))[0];
 * // => "2 hours less notice: 3 slots."
 * ```
 */
export function explainNoSlots(
  request: SlotRequest,
  { maximumStretches = 500, ...options }: ExplainOptions,
): SlotExplanation {
  SamtalError.throwIfAny([...requestIssues(request), ...optionIssues(request, options)]);
  const known = new Map<PersonAvailability, PersonStarts>();
  const search = preparedSearch(request, options, known);
  const passing = searchStarts(search);
  const tally = searchTally(search);
  return {
    status: passing.length === 0 ? "none" : "found",
    total: passing.length,
    because: searchReasons(search, tally, passing.length, options),
    ...failedStarts(search, tally, passing, maximumStretches),
    counterfactuals: passing.length === 0 ? counterfactuals(search, options, known) : [],
    zoneData: options.zoneRules.version,
  };
}

/** Starts in order; a stretch ends where anyone's verdict changes, or where a start passes. */
function failedStarts(
  search: PreparedSearch,
  tally: SearchTally,
  passing: Float64Array,
  maximumStretches: number,
): Pick<SlotExplanation, "failed" | "leftOut"> {
  const { starts, firstInTime, candidateVerdicts, seatVerdicts } = tally;
  const columns = [candidateVerdicts, ...seatVerdicts.flat()];
  const alike = (index: number): boolean => {
    const before = index - 1;
    if ((index < firstInTime) !== (before < firstInTime)) return false;
    // While the notice or the candidate stands in the way nobody else is asked.
    const asked = index < firstInTime || candidateVerdicts[index] !== 0 ? 1 : columns.length;
    for (let column = 0; column < asked; column++)
      if (columns[column]?.[index] !== columns[column]?.[before]) return false;
    return true;
  };
  const failed: { from: Instant; to: Instant; count: number; because: Reason[] }[] = [];
  let next = 0;
  let leftOut = 0;
  let open = false;
  for (let index = 0; index < starts.length; index++) {
    const at = starts[index] as number;
    if (passing[next] === at) {
      next++;
      open = false;
    } else if (open && alike(index)) {
      const stretch = failed[failed.length - 1] as (typeof failed)[number];
      stretch.to = instantOf(at);
      stretch.count++;
    } else if (failed.length < maximumStretches) {
      open = true;
      const early = startReasons(at, search);
      const because = early.length > 0 ? early : panelReasons(at, search);
      failed.push({ from: instantOf(at), to: instantOf(at), count: 1, because });
    } else {
      open = false;
      leftOut++;
    }
  }
  return { failed, leftOut };
}
