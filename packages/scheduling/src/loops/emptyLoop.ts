import { type Reason, reason } from "@samtal/core";
import { searchReasons } from "../slots/searchReasons.ts";
import { searchTally } from "../slots/searchTally.ts";
import { type LoopChangeKind, type LoopCounterfactual, loopCounterfactuals } from "./loopCounterfactuals.ts";
import { loopSearch } from "./loopSearch.ts";
import { type LoopRound, partOfLoop, type PreparedLoop } from "./preparedLoop.ts";

/** What each change loosens. */
const loosened: Record<LoopChangeKind, string> = {
  "more-days": "days",
  "more-rounds-per-day": "days",
  "days-apart": "days",
  "any-order": "order",
  "any-gaps": "order",
  "shorter-breaks": "breaks",
  "longer-waits": "breaks",
  "no-lunch": "lunch",
  "no-buffers": "buffers",
  "no-debrief": "debrief",
  "later-debrief": "debrief",
  "round-dropped": "together",
};

/**
 * Why a loop has no itinerary, and what would help.
 *
 * Rounds without a start are told with the reasons of their own search; then each two rounds that never fit
 * together; else the first single demand without which there are itineraries.
 *
 * @param loop - a loop whose search came to its end and found nothing
 * @param limits - the steps that the search had; each try takes a tenth at most
 * @returns the reasons, the most telling first, and the changes that help
 */
export function emptyLoop(
  loop: PreparedLoop,
  limits: { readonly steps: number },
): { readonly because: readonly Reason[]; readonly counterfactuals: readonly LoopCounterfactual[] } {
  const { rounds, options } = loop;
  const steps = Math.ceil(limits.steps / 10);
  const counterfactuals = loopCounterfactuals(loop, steps);
  const startless = rounds.filter(({ starts }) => starts.length === 0);
  const counted = rounds.map(({ round, starts }) =>
    reason("scheduling/round-starts", { roundId: round.id, count: starts.length }),
  );
  if (startless.length > 0) {
    const why = startless.flatMap(({ round, search }) => [
      reason("scheduling/round-without-start", { roundId: round.id }),
      ...searchReasons(search, searchTally(search), 0, options),
    ]);
    const because = [reason("scheduling/loop-emptied-by", { constraint: "round" }), ...why, ...counted];
    return { because, counterfactuals };
  }
  const pairs = apart(loop, Math.ceil(steps / 10));
  const [first] = counterfactuals;
  const single = first === undefined ? "together" : loosened[first.kind];
  const constraint = pairs.length > 0 ? "pair" : single;
  return {
    because: [reason("scheduling/loop-emptied-by", { constraint }), ...pairs, ...counted],
    counterfactuals,
  };
}

/** Each two rounds that can't both be held, whatever becomes of the others. */
function apart(loop: PreparedLoop, steps: number): Reason[] {
  const { rounds } = loop;
  const found: Reason[] = [];
  if (rounds.length < 3) return found;
  rounds.forEach((first, index) => {
    for (let other = index + 1; other < rounds.length; other++) {
      const { loops, complete } = loopSearch(partOfLoop(loop, [index, other]), 1, steps);
      if (loops.length > 0 || !complete) continue;
      const secondId = (rounds[other] as LoopRound).round.id;
      found.push(reason("scheduling/rounds-incompatible", { firstId: first.round.id, secondId }));
    }
  });
  return found;
}
