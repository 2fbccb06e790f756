import { type DebriefSearch, debriefSearch } from "./debriefSearch.ts";
import { type FoundLoop, FoundLoops } from "./foundLoops.ts";
import { type IdleBound, idleBound } from "./idleBound.ts";
import { type LaterStarts, laterStarts } from "./laterStarts.ts";
import { legClash } from "./legClash.ts";
import { firstEventFrom } from "./loopEvents.ts";
import { joined, type LegJudge, legJudge, type LoopFigures } from "./loopFigures.ts";
import { lunchBetween } from "./lunchRoom.ts";
import type { LoopRound, PreparedLoop } from "./preparedLoop.ts";
import { type SeatedLeg, seatedLeg } from "./seatedLeg.ts";
import { seatedLegs } from "./seatedLegs.ts";

/** What a search for loops found. */
export interface LoopsFound {
  /** Best first. */
  readonly loops: readonly FoundLoop[];
  /** Whether nothing was left out: these are the best there are, and none means none. */
  readonly complete: boolean;
  readonly steps: number;
}

/** The first legs of a loop. */
interface Begun {
  readonly depth: number;
  /** Rounds not yet placed, one bit each. */
  readonly left: number;
  readonly end: number;
  readonly date: number;
  readonly onDay: number;
  /** Whether the day's lunch lies between two of its rounds; whether it fits before the first. */
  readonly lunched: boolean;
  readonly lunchBefore: boolean;
  /** The opening of the day's first lobby. */
  readonly dayFrom: number;
  /** Figures of the legs, whoever sits there. */
  readonly least: LoopFigures;
  readonly seated: readonly SeatedLeg[];
  /** Whether everyone sits where they would if each round stood alone. */
  readonly alone: boolean;
}

/**
 * Looks for the best loops: depth first in the order of time, over the starts that suit each round, fewer days
 * before more; a branch is left as soon as nothing in it can be among the best.
 *
 * @param loop - a loop, reckoned
 * @param most - how many are wanted
 * @param budget - steps that it may take
 * @returns the best, and whether the search came to its end
 */
export function loopSearch(loop: PreparedLoop, most: number, budget: number): LoopsFound {
  return new Search(loop, most, budget).run();
}

class Search {
  readonly #loop: PreparedLoop;
  readonly #found: FoundLoops;
  readonly #budget: number;
  readonly #bound: IdleBound;
  readonly #judge: LegJudge;
  readonly #debriefs: DebriefSearch | undefined;
  readonly #perDay: number;
  readonly #leavesRoom: LaterStarts;
  readonly #longestLobby: number;
  readonly #path: number[] = [];
  #days = 1;
  /** Steps at which this number of days is given up for more days, unless something was found. */
  #share = 0;
  #steps = 0;
  #complete = true;

  constructor(loop: PreparedLoop, most: number, budget: number) {
    this.#loop = loop;
    this.#found = new FoundLoops(most);
    this.#budget = budget;
    this.#bound = idleBound(loop);
    this.#debriefs = debriefSearch(loop);
    this.#leavesRoom = laterStarts(loop, this.#bound, this.#debriefs);
    this.#judge = legJudge(loop);
    const { rounds, request } = loop;
    this.#perDay = request.days.roundsPerDay ?? rounds.length;
    this.#longestLobby = Math.max(...rounds.map(({ search }) => search.meeting.lobby));
  }

  run(): LoopsFound {
    const { rounds, request } = this.#loop;
    const count = rounds.length;
    const nothing = { days: 0, idle: 0, worst: 0, sum: 0, alternates: 0, panelChanges: 0, open: 0 };
    const begun: Begun = {
      depth: 0,
      left: 2 ** count - 1,
      end: Number.NEGATIVE_INFINITY,
      date: Number.NaN,
      onDay: 0,
      lunched: false,
      lunchBefore: false,
      dayFrom: 0,
      least: nothing,
      seated: [],
      alone: true,
    };
    const mostDays = Math.min(request.days.most, count);
    for (this.#days = Math.ceil(count / this.#perDay); this.#days <= mostDays; this.#days++) {
      // Proof that few days can't hold every round may take all steps, while more days hold them with ease.
      this.#share = this.#steps + Math.ceil((this.#budget - this.#steps) / (mostDays - this.#days + 1));
      this.#extend(begun);
      // More days rank behind fewer, whatever else they have.
      if (this.#found.full || this.#steps >= this.#budget) break;
    }
    return { loops: this.#found.loops, complete: this.#complete, steps: this.#steps };
  }

  #extend(begun: Begun): void {
    const { events, rounds, request, least } = this.#loop;
    const { depth, left, date } = begun;
    const first =
      depth === 0 ? 0 : firstEventFrom(events, begun.end + least, (this.#path[depth - 1] as number) + 1);
    for (let event = first; event < events.size; event++) {
      const sameDay = events.date[event] === date;
      if (depth > 0 && !sameDay) {
        if (begun.least.days === this.#days) break;
        if (request.days.consecutive === true && (events.date[event] as number) > date + 1) break;
      }
      const onDay = sameDay ? begun.onDay + 1 : 1;
      const freshDays = this.#days - begun.least.days - (sameDay ? 0 : 1);
      const after = rounds.length - depth - 1;
      // What is left must neither be too little for the days ahead nor too much for them.
      if (onDay > this.#perDay || after < freshDays || (sameDay && this.#tooIdle(begun, event))) {
        event = (events.dayEnd[event] as number) - 1;
        continue;
      }
      if (after > this.#perDay - onDay + freshDays * this.#perDay) continue;
      if ((left & (1 << (events.round[event] as number))) === 0) continue;
      if (this.#steps >= (this.#found.loops.length > 0 ? this.#budget : this.#share)) {
        this.#complete = false;
        return;
      }
      this.#steps++;
      this.#path[depth] = event;
      const next = this.#placed(begun, event, sameDay, onDay, freshDays);
      if (next?.left === 0) this.#keep(next);
      else if (next) this.#extend(next);
    }
  }

  /** Whether the candidate would wait too long for any round that starts now or later on the day. */
  #tooIdle(begun: Begun, event: number): boolean {
    const lunch = begun.lunched ? 0 : (this.#loop.request.lunch?.minutes ?? 0) * 60_000;
    const idle = (this.#loop.events.at[event] as number) - this.#longestLobby - begun.end - lunch;
    const { last } = this.#found;
    return idle > this.#loop.most || (last !== undefined && begun.least.idle + idle > last.figures.idle);
  }

  /** The loop with one more leg, or `undefined` where it does not fit or can't be among the best. */
  #placed(
    begun: Begun,
    event: number,
    sameDay: boolean,
    onDay: number,
    freshDays: number,
  ): Begun | undefined {
    const { events, rounds, lunch, least: pause, most } = this.#loop;
    const depth = begun.depth + 1;
    const round = events.round[event] as number;
    const at = events.at[event] as number;
    const { search, predecessors } = rounds[round] as LoopRound;
    const from = at - search.meeting.lobby;
    const end = at + search.meeting.length;
    const left = begun.left & ~(1 << round);
    if (from - begun.end < pause || !this.#leavesRoom(left, event, end, freshDays)) return undefined;
    for (const { round: before, least, most: longest } of predecessors) {
      const earlier = begun.seated.find((leg) => leg.round === before);
      if (!earlier || at - earlier.until < least || at - earlier.until > longest) return undefined;
    }
    const date = events.date[event] as number;
    const room = lunch?.(date, at);
    const dayFrom = sameDay ? begun.dayFrom : from;
    const fits = room !== undefined && !Number.isNaN(lunchBetween(room, begun.end, from));
    const lunched = sameDay && (begun.lunched || fits);
    const lunchBefore = sameDay ? begun.lunchBefore : fits;
    const eaten = sameDay && fits && !begun.lunched ? room.length : 0;
    const idle = sameDay ? from - begun.end - eaten : 0;
    if (idle > most) return undefined;
    const hungry = room !== undefined && !lunched && !lunchBefore && dayFrom < room.until && end > room.from;
    if (hungry && Number.isNaN(lunchBetween(room, end, Number.POSITIVE_INFINITY))) return undefined;
    const waited = begun.least.idle + idle;
    const ahead = this.#bound.idle(left, freshDays, lunch !== undefined && (freshDays > 0 || !lunched));
    if (this.#found.beats(this.#days, waited + ahead, begun.least, this.#path, depth)) return undefined;
    const joint = joined(begun.least, this.#judge.atLeast(event));
    if (this.#found.beats(this.#days, waited + ahead, joint, this.#path, depth)) return undefined;
    const least = { ...joint, days: joint.days + (sameDay ? 0 : 1), idle: waited };
    const seated = this.#seated(begun, event);
    if (!seated) return undefined;
    return { depth, left, end, date, onDay, lunched, lunchBefore, dayFrom, least, ...seated };
  }

  #seated(begun: Begun, event: number): Pick<Begun, "seated" | "alone"> | undefined {
    const leg = seatedLeg(this.#loop, event, undefined);
    if (!leg) return undefined;
    const legs = [...begun.seated, leg];
    if (begun.alone && !legClash(this.#loop, legs, begun.depth)) return { seated: legs, alone: true };
    const {
      legs: seated,
      tries,
      unsure,
    } = seatedLegs(
      this.#loop,
      legs.map((each) => each.event),
    );
    this.#steps += tries;
    if (unsure) this.#complete = false;
    return seated && { seated, alone: false };
  }

  /** Keeps a whole loop if it is among the best, seated so that all can meet afterwards. */
  #keep({ seated, least }: Begun): void {
    let legs = seated;
    let debrief = this.#debriefs?.find(seated);
    if (this.#debriefs && !debrief) {
      const together = seatedLegs(
        this.#loop,
        seated.map(({ event }) => event),
        this.#debriefs,
      );
      this.#steps += together.tries;
      if (together.unsure) this.#complete = false;
      if (!together.legs) return;
      [legs, debrief] = [together.legs, together.debrief];
    }
    const nobody = { ...least, worst: 0, sum: 0, alternates: 0, panelChanges: 0, open: 0 };
    const figures = legs.map(this.#judge.exactly).reduce<LoopFigures>(joined, nobody);
    this.#found.add({ legs, debrief, figures });
  }
}
