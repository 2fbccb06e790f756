import type { DebriefSearch, DebriefTime } from "./debriefSearch.ts";
import { type LegClash, legClash } from "./legClash.ts";
import type { PreparedLoop } from "./preparedLoop.ts";
import { type SeatedLeg, seatedLeg } from "./seatedLeg.ts";

/** Tries of one call; who sits where is seldom harder than a handful. */
const maximumTries = 400;

/** What {@link seatedLegs} returns. */
export interface LegSeating {
  /** The legs with people who can keep all of them; `undefined` where there are none, or none was found. */
  readonly legs: readonly SeatedLeg[] | undefined;
  readonly debrief: DebriefTime | undefined;
  /** Seatings tried. */
  readonly tries: number;
  /** Whether the tries ran out before the answer was sure. */
  readonly unsure: boolean;
}

/** A try: legs seated without some people, and what that costs. */
interface Attempt {
  readonly legs: readonly SeatedLeg[];
  readonly excluded: readonly (ReadonlySet<number> | undefined)[];
  /** Open places, alternates, changes of panel, load: compared in this order. */
  readonly cost: readonly number[];
}

/**
 * Seats the legs of a loop so that everyone can keep all of their own, at the least cost in the order of
 * preference of every search for slots, summed over the legs.
 *
 * Each leg is seated by itself first. Where people clash, at least one has to go from one of the legs: each
 * such change is a try of its own, and the cheapest try is looked at first, so that the first one without a
 * clash is the best.
 *
 * Source: G. Sharon et al., "Conflict-Based Search for Optimal Multi-Agent Pathfinding", 2015, with seats
 * instead of paths.
 *
 * @param loop - a loop, reckoned
 * @param events - rounds and starts in the order of time
 * @param debriefs - asked for a debrief of the seated legs; left out while a loop is unfinished
 * @returns the legs
 */
export function seatedLegs(
  loop: PreparedLoop,
  events: readonly number[],
  debriefs?: DebriefSearch,
): LegSeating {
  const open: Attempt[] = [];
  const known = new Set<string>();
  let tries = 0;
  const consider = (excluded: Attempt["excluded"], from?: readonly SeatedLeg[], changed?: number): void => {
    const key = excluded.map((each) => (each ? [...each].sort((a, b) => a - b).join() : "")).join("|");
    if (known.has(key)) return;
    known.add(key);
    tries++;
    const legs: SeatedLeg[] = [];
    for (const [index, event] of events.entries()) {
      const leg = from && index !== changed ? from[index] : seatedLeg(loop, event, excluded[index]);
      if (!leg) return;
      legs.push(leg);
    }
    open.push({ legs, excluded, cost: costOf(legs) });
  };
  consider(events.map(() => undefined));
  while (open.length > 0) {
    const [attempt] = open.splice(cheapest(open), 1) as [Attempt];
    const { legs, excluded } = attempt;
    let clash = clashOf(loop, legs);
    let debrief: DebriefTime | undefined;
    if (!clash && debriefs) {
      debrief = debriefs.find(legs);
      if (!debrief) clash = blockedSeats(loop, legs, debriefs.blockers(legs));
    }
    if (!clash) return { legs, debrief, tries, unsure: false };
    if (tries > maximumTries) return { legs: undefined, debrief: undefined, tries, unsure: true };
    for (const { leg, person } of clash) {
      const without = [...excluded];
      without[leg] = new Set([...(excluded[leg] ?? []), person]);
      consider(without, legs, leg);
    }
  }
  return { legs: undefined, debrief: undefined, tries, unsure: false };
}

function clashOf(loop: PreparedLoop, legs: readonly SeatedLeg[]): LegClash | undefined {
  for (let last = 0; last < legs.length; last++) {
    const clash = legClash(loop, legs, last);
    if (clash) return clash;
  }
  return undefined;
}

/** Whoever is not to come leaves every leg, and so the first; whoever has lunch may leave any of them instead. */
function blockedSeats(
  { people }: PreparedLoop,
  legs: readonly SeatedLeg[],
  blockers: readonly number[],
): LegClash {
  return blockers.flatMap((person) => {
    const own = legs.flatMap((each, leg) => (each.people.includes(person) ? [{ leg, person }] : []));
    return people[person]?.lunch ? own : own.slice(0, 1);
  });
}

function costOf(legs: readonly SeatedLeg[]): number[] {
  const cost = [0, 0, 0, 0];
  for (const { seating } of legs) {
    const own = [seating.open, seating.alternates, seating.panelChanges, Math.round(seating.load.sum * 1e4)];
    own.forEach((each, index) => (cost[index] = (cost[index] as number) + each));
  }
  return cost;
}

/** The first of the cheapest. */
function cheapest(open: readonly Attempt[]): number {
  let best = 0;
  for (let index = 1; index < open.length; index++)
    if (compareCosts((open[index] as Attempt).cost, (open[best] as Attempt).cost) < 0) best = index;
  return best;
}

/** Orders costs of seating by their first difference. */
function compareCosts(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] as number) - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
