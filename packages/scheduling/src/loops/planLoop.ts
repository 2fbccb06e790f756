import { type Reason, reason, SamtalError } from "@samtal/core";
import type { Itinerary } from "./itinerary.ts";
import { itineraryMaker } from "./itineraryMaker.ts";
import type { LoopCounterfactual } from "./loopCounterfactuals.ts";
import { emptyLoop } from "./emptyLoop.ts";
import { loopIssues } from "./loopIssues.ts";
import { loopLimits, type LoopOptions } from "./loopOptions.ts";
import { loopOptionIssues } from "./loopOptionIssues.ts";
import type { LoopRequest } from "./loopRequest.ts";
import { loopSearch } from "./loopSearch.ts";
import { preparedLoop } from "./preparedLoop.ts";

/** What {@link planLoop} returns. */
export type LoopPlan =
  | {
      readonly status: "found";
      /** Best first, at most `maximumItineraries`. */
      readonly itineraries: readonly Itinerary[];
      /** Whether these are the best there are; otherwise the steps ran out, and they are the best seen. */
      readonly complete: boolean;
      readonly steps: number;
      readonly zoneData: string;
      readonly because: readonly Reason[];
    }
  | {
      readonly status: "none";
      readonly complete: true;
      readonly steps: number;
      readonly zoneData: string;
      /** What emptied it: a round without a start and why, two rounds that never fit, or what ties them. */
      readonly because: readonly Reason[];
      /** Single changes that would give itineraries, each searched again. */
      readonly counterfactuals: readonly LoopCounterfactual[];
    }
  | {
      /** The steps ran out before one was found: there may be some. */
      readonly status: "undecided";
      readonly complete: false;
      readonly steps: number;
      readonly zoneData: string;
      readonly because: readonly Reason[];
    };

/**
 * Plans several rounds for one candidate, in one or more days: a start and a panel for each, pauses, lunch and
 * a debrief, or why there is no such plan.
 *
 * Every round's starts are those of a search for slots. They are put one after the other, depth first
 * with bounds, so that the order of rounds, the pauses, the days and everyone's lunch hold, nobody sits in two
 * rounds without the buffers between, and limits of interviews count the loop's own. Seats are filled in the
 * order of preference of {@link findSlots}, summed over the rounds.
 *
 * Itineraries are ranked by days used, idle time, discomfort (worst, then sum), alternates, changes of panel,
 * open seats, and the starts. The debrief is the first time at which everyone who interviewed can come.
 *
 * @param request - a validated loop
 * @param options - the zone data and calendars, how many itineraries, and how many steps to take
 * @returns the best itineraries; `none` with what emptied it and what would help; or `undecided`
 * @throws SamtalError with every issue found: `scheduling/unknown-calendar`, `scheduling/limit-not-positive`,
 *   `core/unknown-zone`, `core/outside-zone-rules`, and what {@link parseLoopRequest} finds
 * @example
 * ```ts
 * import { buildRound } from "@samtal/core/testing";
 * import { parseLoopRequest, planLoop } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const office = { weekly: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", to: "17:00" }], exceptions: [] };
 * const available = { schemaVersion: 1, timeZone: "Europe/Stockholm", workingHours: office, busy: [] };
 * const round = (id: string, interviewer: string) => {
 *   const seats = [{ id: "seat_1", kind: "chair", pool: [interviewer], qualifications: [] }];
 *   return { ...buildRound(), id, panel: { id: "panel_1", seats } };
 * };
 * const request = parseLoopRequest({
 *   schemaVersion: 1,
 *   rounds: [round("round_case", "interviewer_1"), round("round_team", "interviewer_2")],
 *   order: { sequence: ["round_team", "round_case"] },
 *   candidate: { ...available, personId: "candidate_1" },
 *   interviewers: ["interviewer_1", "interviewer_2"].map((personId) => ({
 *     ...available,
 *     personId,
 *     qualifications: [],
 *   })),
 *   accommodations: [],
 *   breakMinutes: { least: 5 },
 *   days: { most: 1 },
 *   window: { start: "2027-03-29T00:00:00Z", end: "2027-03-30T00:00:00Z" },
 *   grid: { minutes: 15, zone: "Europe/Stockholm" },
 *   now: "2027-03-22T09:00:00Z",
 *   minimumNotice: "PT24H",
 * });
 * const plan = planLoop(request, { zoneRules: tzdataRules });
 * plan.status === "found" && plan.itineraries[0]?.legs.map(({ slot }) => slot.start);
 * // => ["2027-03-29T07:00:00Z", "2027-03-29T08:00:00Z"]
 * ```
 */
export function planLoop(request: LoopRequest, options: LoopOptions): LoopPlan {
  SamtalError.throwIfAny([...loopIssues(request), ...loopOptionIssues(request, options)]);
  const limits = loopLimits(options);
  const loop = preparedLoop(request, options);
  const { loops, complete, steps } = loopSearch(loop, limits.itineraries, limits.steps);
  const zoneData = options.zoneRules.version;
  if (loops.length > 0) {
    const make = itineraryMaker(loop);
    const itineraries = loops.map((found, position) => make(found, position + 1, loops.length));
    const searched = reason("scheduling/loop-searched", {
      rounds: loop.rounds.length,
      starts: loop.events.size,
      steps,
    });
    const because = complete ? [searched] : [searched, reason("scheduling/loop-cut-short", { steps })];
    return { status: "found", itineraries, complete, steps, zoneData, because };
  }
  if (complete) return { status: "none", complete, steps, zoneData, ...emptyLoop(loop, limits) };
  const because = [reason("scheduling/loop-cut-short", { steps })];
  return { status: "undecided", complete, steps, zoneData, because };
}
