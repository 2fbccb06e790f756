import { type Reason, reason } from "@samtal/core";
import { loopIssues } from "./loopIssues.ts";
import { loopOptionIssues } from "./loopOptionIssues.ts";
import type { LoopRequest } from "./loopRequest.ts";
import { loopSearch } from "./loopSearch.ts";
import { type PreparedLoop, preparedLoop } from "./preparedLoop.ts";

/** What a {@link LoopCounterfactual} changes. */
export type LoopChangeKind =
  | "more-days"
  | "more-rounds-per-day"
  | "days-apart"
  | "any-order"
  | "any-gaps"
  | "shorter-breaks"
  | "longer-waits"
  | "no-lunch"
  | "no-buffers"
  | "no-debrief"
  | "later-debrief"
  | "round-dropped";

/** One change to a loop that would give itineraries, tried out. */
export interface LoopCounterfactual {
  readonly kind: LoopChangeKind;
  /** The loop with the change, ready to be planned. */
  readonly request: LoopRequest;
  /** How many itineraries were counted. */
  readonly total: number;
  /** Whether there may be more: counting ends at 100, and when its share of the steps is used. */
  readonly more: boolean;
  /** The change and its yield in words: "two days instead of one: 14 itineraries". */
  readonly because: Reason;
}

type Yield = Readonly<{ count: number; more: "yes" | "no" }>;

interface LoopChange {
  readonly kind: LoopChangeKind;
  readonly request: LoopRequest;
  readonly told: (count: Yield) => Reason;
}

const mostCounted = 100;

/**
 * Single changes to a loop each of which gives itineraries, every one of them searched before it is told. Of
 * changes that come in sizes the smallest that helps is told.
 *
 * @param loop - a loop without itineraries
 * @param steps - what each try may take
 * @returns the changes that help
 */
export function loopCounterfactuals(loop: PreparedLoop, steps: number): LoopCounterfactual[] {
  const found: LoopCounterfactual[] = [];
  for (const { kind, request, told } of changesOf(loop.request)) {
    if (kind !== "round-dropped" && found.some((each) => each.kind === kind)) continue;
    if (loopIssues(request).length > 0 || loopOptionIssues(request, loop.options).length > 0) continue;
    const { loops, complete } = loopSearch(preparedLoop(request, loop.options), mostCounted, steps);
    if (loops.length === 0) continue;
    const more = !complete || loops.length === mostCounted;
    const because = told({ count: loops.length, more: more ? "yes" : "no" });
    found.push({ kind, request, total: loops.length, more, because });
  }
  return found;
}

function changesOf(request: LoopRequest): LoopChange[] {
  return [
    ...dayChanges(request),
    ...orderChanges(request),
    ...pauseChanges(request),
    ...debriefChanges(request),
    ...droppedRounds(request),
  ];
}

function dayChanges(request: LoopRequest): LoopChange[] {
  const { days, rounds } = request;
  const { roundsPerDay, consecutive, ...limits } = days;
  const changes: LoopChange[] = [];
  for (let most = days.most + 1; most <= Math.min(rounds.length, days.most + 3, 30); most++) {
    const told = (count: Yield): Reason =>
      reason("scheduling/if-more-days", { days: most, instead: days.most, ...count });
    changes.push({ kind: "more-days", request: { ...request, days: { ...days, most } }, told });
  }
  if (roundsPerDay !== undefined && roundsPerDay < rounds.length) {
    const apart = consecutive === undefined ? {} : { consecutive };
    changes.push({
      kind: "more-rounds-per-day",
      request: { ...request, days: { ...limits, ...apart } },
      told: (count) => reason("scheduling/if-more-rounds-per-day", count),
    });
  }
  if (consecutive === true && days.most > 1) {
    changes.push({
      kind: "days-apart",
      request: { ...request, days: { ...days, consecutive: false } },
      told: (count) => reason("scheduling/if-days-apart", count),
    });
  }
  return changes;
}

function orderChanges(request: LoopRequest): LoopChange[] {
  const { order, ...rest } = request;
  if (!order) return [];
  const { pairs = [] } = order;
  const gaps = pairs.some(
    ({ minimumMinutes, maximumMinutes }) => minimumMinutes !== undefined || maximumMinutes !== undefined,
  );
  const anyOrder: LoopChange = {
    kind: "any-order",
    request: rest,
    told: (count) => reason("scheduling/if-any-order", count),
  };
  if (!gaps) return [anyOrder];
  const anyGaps: LoopChange = {
    kind: "any-gaps",
    request: { ...rest, order: { ...order, pairs: pairs.map(({ before, after }) => ({ before, after })) } },
    told: (count) => reason("scheduling/if-any-gaps", count),
  };
  return [anyGaps, anyOrder];
}

function pauseChanges(request: LoopRequest): LoopChange[] {
  const { breakMinutes, lunch, interviewerLunches, buffers, ...rest } = request;
  const changes: LoopChange[] = [];
  const add = (kind: LoopChangeKind, change: Partial<LoopRequest>, told: LoopChange["told"]): void => {
    const kept = {
      ...(breakMinutes && { breakMinutes }),
      ...(lunch && { lunch }),
      ...(interviewerLunches && { interviewerLunches }),
      ...(buffers && { buffers }),
    };
    changes.push({ kind, request: { ...rest, ...kept, ...change }, told });
  };
  if ((breakMinutes?.least ?? 0) > 0)
    add("shorter-breaks", { breakMinutes: { ...breakMinutes, least: 0 } }, (count) =>
      reason("scheduling/if-shorter-breaks", count),
    );
  if (breakMinutes?.most !== undefined)
    add("longer-waits", { breakMinutes: { least: breakMinutes.least } }, (count) =>
      reason("scheduling/if-longer-waits", count),
    );
  if (lunch || (interviewerLunches?.length ?? 0) > 0) {
    const unfed = { ...rest, ...(breakMinutes && { breakMinutes }), ...(buffers && { buffers }) };
    changes.push({
      kind: "no-lunch",
      request: unfed,
      told: (count) => reason("scheduling/if-no-lunch", count),
    });
  }
  if (buffers && buffers.beforeMinutes + buffers.afterMinutes > 0)
    add("no-buffers", { buffers: { beforeMinutes: 0, afterMinutes: 0 } }, (count) =>
      reason("scheduling/if-no-buffers-in-loop", count),
    );
  return changes;
}

function debriefChanges(request: LoopRequest): LoopChange[] {
  const { debrief, ...rest } = request;
  if (!debrief) return [];
  const { within } = debrief;
  const later =
    within.kind === "hours" ? { ...within, hours: within.hours + 24 } : { ...within, days: within.days + 1 };
  return [
    {
      kind: "later-debrief",
      request: { ...rest, debrief: { ...debrief, within: later } },
      told: (count) => reason("scheduling/if-later-debrief", count),
    },
    { kind: "no-debrief", request: rest, told: (count) => reason("scheduling/if-no-debrief", count) },
  ];
}

function droppedRounds(request: LoopRequest): LoopChange[] {
  const { rounds, order, links = [], panelSoFar = [] } = request;
  if (rounds.length < 2) return [];
  return rounds.map(({ id }) => {
    const { sequence = [], pairs = [] } = order ?? {};
    const rest = sequence.filter((each) => each !== id);
    const without = {
      ...(rest.length > 1 && { sequence: rest }),
      pairs: pairs.filter(({ before, after }) => before !== id && after !== id),
    };
    return {
      kind: "round-dropped",
      request: {
        ...request,
        rounds: rounds.filter((round) => round.id !== id),
        ...(order && { order: without }),
        links: links.filter(({ roundId }) => roundId !== id),
        panelSoFar: panelSoFar.filter(({ roundId }) => roundId !== id),
      },
      told: (count) => reason("scheduling/if-round-dropped", { roundId: id, ...count }),
    };
  });
}
