import { type LoopFigures, loopFigures } from "./loopFigures.ts";
import type { DebriefTime } from "./debriefSearch.ts";
import type { SeatedLeg } from "./seatedLeg.ts";

const others = loopFigures.filter((name) => name !== "days" && name !== "idle");

/** A whole loop with the figures that it is ranked by. */
export interface FoundLoop {
  readonly legs: readonly SeatedLeg[];
  readonly debrief: DebriefTime | undefined;
  readonly figures: LoopFigures;
}

/** The best loops of a search so far, no more than were asked for. */
export class FoundLoops {
  readonly loops: FoundLoop[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether as many as were asked for are found. */
  get full(): boolean {
    return this.loops.length >= this.#most;
  }

  /** What the next one must stay below, if enough are found. */
  get last(): FoundLoop | undefined {
    return this.full ? this.loops[this.loops.length - 1] : undefined;
  }

  add(found: FoundLoop): void {
    let place = this.loops.length;
    while (place > 0 && compareLoops(found, this.loops[place - 1] as FoundLoop) < 0) place--;
    this.loops.splice(place, 0, found);
    if (this.loops.length > this.#most) this.loops.pop();
  }

  /**
   * Whether no loop that begins like this can be among the best.
   *
   * @param days - that it will have
   * @param idle - that it will have at least
   * @param least - the other figures that it will have at least
   * @param events - its first rounds and starts
   * @param depth - how many of them count
   */
  beats(days: number, idle: number, least: LoopFigures, events: readonly number[], depth: number): boolean {
    const { last } = this;
    if (!last) return false;
    const { figures } = last;
    if (days !== figures.days) return days > figures.days;
    if (idle !== figures.idle) return idle > figures.idle;
    for (const name of others) {
      const difference = least[name] - figures[name];
      if (difference !== 0) return difference > 0;
    }
    for (let index = 0; index < depth; index++) {
      const difference = (events[index] as number) - (last.legs[index] as SeatedLeg).event;
      if (difference !== 0) return difference > 0;
    }
    return false;
  }
}

/** Figure by figure, then leg by leg the earlier start and the lower round: no two are ever alike. */
function compareLoops(a: FoundLoop, b: FoundLoop): number {
  for (const name of loopFigures) {
    const difference = a.figures[name] - b.figures[name];
    if (difference !== 0) return difference;
  }
  for (const [index, leg] of a.legs.entries()) {
    const difference = leg.event - (b.legs[index] as SeatedLeg).event;
    if (difference !== 0) return difference;
  }
  return 0;
}
