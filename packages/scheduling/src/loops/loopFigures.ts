import type { EpochMilliseconds } from "@samtal/core/time";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import { positionFrom } from "../intervals/positionFrom.ts";
import { discomfortOfStarts } from "../slots/rankedStarts.ts";
import type { LoopRound, PreparedLoop } from "./preparedLoop.ts";
import type { SeatedLeg } from "./seatedLeg.ts";

/** What loops are ranked by, in this order; times in milliseconds. Less is better in each. */
export const loopFigures = ["days", "idle", "worst", "sum", "alternates", "panelChanges", "open"] as const;

/** The figures of a loop, or of its first legs. */
export type LoopFigures = Readonly<Record<(typeof loopFigures)[number], number>>;

/** What a leg adds to {@link LoopFigures}. */
export type LegFigures = Omit<LoopFigures, "days" | "idle">;

/** Reckons what legs add: at least, whoever sits there, and exactly, once they are seated. */
export interface LegJudge {
  readonly atLeast: (event: number) => LegFigures;
  readonly exactly: (leg: SeatedLeg) => LegFigures;
  /** The candidate's discomfort in minutes, then that of everyone seated, seat by seat. */
  readonly discomfort: (leg: SeatedLeg) => number[];
}

/** Joins what one more leg adds; days and idle time stay as they are. */
export function joined(figures: LoopFigures, leg: LegFigures): LoopFigures {
  return {
    days: figures.days,
    idle: figures.idle,
    worst: Math.max(figures.worst, leg.worst),
    sum: figures.sum + leg.sum,
    alternates: figures.alternates + leg.alternates,
    panelChanges: figures.panelChanges + leg.panelChanges,
    open: figures.open + leg.open,
  };
}

/**
 * Judges the legs of a loop, each start once.
 *
 * @param loop - a loop, reckoned
 * @returns look-ups by leg
 */
export function legJudge(loop: PreparedLoop): LegJudge {
  const { events, rounds } = loop;
  const ofRounds = rounds.map(({ search }) => {
    const { candidate } = search.request;
    return [candidate, ...search.people].map((person) => discomfortOfStarts(person, search, loop.options));
  });
  const known = new Map<number, LegFigures>();
  // By event and number: 0 is the candidate, then the round's people.
  const minutes = new Map<number, Float64Array>();
  const minutesOf = (event: number, who: number): number => {
    const round = events.round[event] as number;
    const own = ofRounds[round] as ((at: EpochMilliseconds) => number)[];
    const row = minutes.get(event) ?? new Float64Array(own.length).fill(Number.NaN);
    minutes.set(event, row);
    if (Number.isNaN(row[who] as number)) row[who] = own[who]?.(events.at[event] as number) ?? 0;
    return row[who] as number;
  };
  const discomfort = ({ event, round, seating }: SeatedLeg): number[] => {
    const { seats } = rounds[round] as LoopRound;
    const seated = seating.taken.flatMap((members, seat) =>
      members.map((member) => minutesOf(event, 1 + (seats[seat]?.members[member]?.person as number))),
    );
    return [minutesOf(event, 0), ...seated];
  };
  const atLeast = (event: number): LegFigures => {
    const found =
      known.get(event) ??
      leastOf(
        event,
        rounds[events.round[event] as number] as LoopRound,
        minutesOf,
        events.at[event] as number,
      );
    known.set(event, found);
    return found;
  };
  const exactly = (leg: SeatedLeg): LegFigures => {
    const milliseconds = discomfort(leg).map(inMilliseconds);
    const { alternates, panelChanges, open } = leg.seating;
    return {
      worst: Math.max(...milliseconds),
      sum: milliseconds.reduce((sum, each) => sum + each, 0),
      alternates,
      panelChanges,
      open,
    };
  };
  return { atLeast, exactly, discomfort };
}

/** Whole numbers, so that a sum does not depend on its order. */
const inMilliseconds = (minutes: number): number => Math.round(minutes * 60_000);

/** Every required seat takes its best people, be they wanted on another seat as well. */
function leastOf(
  event: number,
  { seats }: LoopRound,
  minutesOf: (event: number, who: number) => number,
  at: EpochMilliseconds,
): LegFigures {
  const own = inMilliseconds(minutesOf(event, 0));
  const least = { worst: own, sum: own, alternates: 0, panelChanges: 0, open: 0 };
  for (const { count, optional, members } of seats) {
    const free = members.filter(({ permitted }) => contains(permitted, at));
    if (optional) {
      least.open += Math.max(0, count - free.length);
      continue;
    }
    const best = free.map(({ person }) => inMilliseconds(minutesOf(event, 1 + person))).sort((a, b) => a - b);
    least.worst = Math.max(least.worst, best[count - 1] ?? 0);
    for (const each of best.slice(0, count)) least.sum += each;
    least.alternates += Math.max(0, count - free.filter(({ alternate }) => !alternate).length);
    least.panelChanges += Math.max(0, count - free.filter(({ changesPanel }) => !changesPanel).length);
  }
  return least;
}

function contains(set: IntervalSet, at: EpochMilliseconds): boolean {
  // The first bound beyond the instant ends a stretch exactly when its position is odd.
  return positionFrom(set, at + 1, 0) % 2 === 1;
}
