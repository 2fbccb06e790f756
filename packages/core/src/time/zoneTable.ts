import { SamtalError } from "../errors/samtalError.ts";
import { type EpochMilliseconds, instantOf } from "./epoch.ts";
import type { WallMilliseconds } from "./wallMilliseconds.ts";
import type { ZoneTransition } from "./zoneTransition.ts";

/**
 * Which instant a wall clock's reading means where the clock skips it (gap) or shows it twice (overlap).
 *
 * `compatible` follows RFC 5545 section 3.3.5 and Temporal: in a gap the offset before it holds, so the time
 * moves forward by the gap; in an overlap the first. `earlier` and `later` choose in both; `reject` chooses none.
 */
export type Disambiguation = "compatible" | "earlier" | "later" | "reject";

/** How often a zone's clock shows a reading: once, never (gap), or more than once (overlap). */
export type WallKind = "exact" | "gap" | "overlap";

/** What a {@link ZoneTable} is made of. */
export interface ZoneTableInput {
  /** First millisecond that the table covers. */
  readonly from: EpochMilliseconds;
  /** First millisecond that it no longer covers. */
  readonly until: EpochMilliseconds;
  /** Milliseconds to add to UTC at `from`. */
  readonly offset: number;
  /** Changes after `from`, in order: from `at` on, `offset` holds. */
  readonly transitions: readonly { readonly at: EpochMilliseconds; readonly offset: number }[];
}

/**
 * The offsets of one zone as sorted numbers: the kernel under everything that knows zones.
 *
 * Every answer is a binary search and an addition. An instant outside `from <= t < until` is refused, never
 * extrapolated. Made by {@link zoneTable}.
 */
export class ZoneTable {
  readonly from: EpochMilliseconds;
  readonly until: EpochMilliseconds;
  /** Where each stretch of constant offset begins; the first is `from`. */
  readonly at: Float64Array;
  /** Milliseconds to add to UTC in each stretch. */
  readonly offsets: Float64Array;
  readonly #least: number;
  readonly #greatest: number;

  /** Takes the stretches as they are; {@link zoneTable} checks them first. */
  constructor(until: EpochMilliseconds, at: Float64Array, offsets: Float64Array) {
    this.from = at[0] as number;
    this.until = until;
    this.at = at;
    this.offsets = offsets;
    this.#least = offsets.reduce((least, offset) => Math.min(least, offset), Infinity);
    this.#greatest = offsets.reduce((greatest, offset) => Math.max(greatest, offset), -Infinity);
  }

  /**
   * Milliseconds to add to UTC.
   * @throws SamtalError `core/outside-zone-rules`
   */
  offsetAt(at: EpochMilliseconds): number {
    return this.offsets[this.#stretchAt(at)] as number;
  }

  /**
   * What the zone's clock shows at an instant.
   * @throws SamtalError `core/outside-zone-rules`
   */
  toWall(at: EpochMilliseconds): WallMilliseconds {
    return at + (this.offsets[this.#stretchAt(at)] as number);
  }

  /**
   * The instant that a reading of the zone's clock means; `NaN` where `reject` meets a gap or an overlap.
   * @throws SamtalError `core/outside-zone-rules`
   */
  toInstant(wall: WallMilliseconds, disambiguation: Disambiguation = "compatible"): EpochMilliseconds {
    const first = this.#stretchShowing(wall);
    if (first < 0) return this.#throughGap(wall, ~first, disambiguation);
    const earliest = wall - (this.offsets[first] as number);
    if (disambiguation === "compatible" || disambiguation === "earlier") return earliest;
    const latest = this.#latest(wall, first);
    return disambiguation === "later" || latest === earliest ? latest : Number.NaN;
  }

  /**
   * How often the zone's clock shows a reading.
   * @throws SamtalError `core/outside-zone-rules`
   */
  kindOf(wall: WallMilliseconds): WallKind {
    const first = this.#stretchShowing(wall);
    if (first < 0) return "gap";
    return this.#latest(wall, first) === wall - (this.offsets[first] as number) ? "exact" : "overlap";
  }

  /**
   * The first instant at which the zone's clock shows a reading or a later one.
   * @throws SamtalError `core/outside-zone-rules`
   */
  firstAtOrAfter(wall: WallMilliseconds): EpochMilliseconds {
    const { at, offsets, until } = this;
    for (let index = Math.max(0, this.#firstFrom(wall - this.#greatest + 1) - 1); index < at.length; index++) {
      const instant = wall - (offsets[index] as number);
      if (instant >= (at[index + 1] ?? until)) continue;
      if (index === 0 && !(instant >= this.from)) break;
      return Math.max(instant, at[index] as number);
    }
    throw outside(this);
  }

  /** Changes of offset with `from <= at < until`, in order. */
  transitions(from: EpochMilliseconds, until: EpochMilliseconds): ZoneTransition[] {
    const found: ZoneTransition[] = [];
    for (let index = Math.max(1, this.#firstFrom(from)); index < this.at.length; index++) {
      const at = this.at[index] as number;
      if (at >= until) break;
      const [offsetBefore, offsetAfter] = [this.offsets[index - 1] as number, this.offsets[index] as number];
      found.push({ at, offsetBefore, offsetAfter });
    }
    return found;
  }

  #stretchAt(at: EpochMilliseconds): number {
    if (!(at >= this.from && at < this.until)) throw outside(this);
    const starts = this.at;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Index of the first stretch that begins at or after `at`. */
  #firstFrom(at: EpochMilliseconds): number {
    let low = 0;
    let high = this.at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.at[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * The first stretch whose clock shows `wall`, or the bitwise complement of the stretch before the gap.
   *
   * Any instant that shows `wall` lies between `wall - greatest` and `wall - least`; only those stretches are
   * looked at, so that skipped days and changes that follow each other closely need no case of their own.
   */
  #stretchShowing(wall: WallMilliseconds): number {
    const { at, offsets, until } = this;
    const earliest = wall - this.#greatest;
    const latest = wall - this.#least;
    if (!(latest >= this.from && earliest < until)) throw outside(this);
    let passed = -1;
    for (let index = Math.max(0, this.#firstFrom(earliest + 1) - 1); index < at.length; index++) {
      const start = at[index] as number;
      if (start > latest) break;
      const instant = wall - (offsets[index] as number);
      if (instant < start) continue;
      if (instant < (at[index + 1] ?? until)) return index;
      passed = index;
    }
    if (passed < 0 || passed === at.length - 1) throw outside(this);
    return ~passed;
  }

  /** The last instant that shows `wall`, given the first stretch that does. */
  #latest(wall: WallMilliseconds, first: number): EpochMilliseconds {
    const { at, offsets, until } = this;
    let latest = wall - (offsets[first] as number);
    for (let index = first + 1; index < at.length; index++) {
      if ((at[index] as number) > wall - this.#least) break;
      const instant = wall - (offsets[index] as number);
      if (instant >= (at[index] as number) && instant < (at[index + 1] ?? until)) latest = instant;
    }
    return latest;
  }

  #throughGap(wall: WallMilliseconds, before: number, disambiguation: Disambiguation): EpochMilliseconds {
    if (disambiguation === "reject") return Number.NaN;
    const stretch = disambiguation === "earlier" ? before + 1 : before;
    const instant = wall - (this.offsets[stretch] as number);
    if (!(instant >= this.from && instant < this.until)) throw outside(this);
    return instant;
  }
}

function outside({ from, until }: ZoneTable): SamtalError {
  return SamtalError.of("core/outside-zone-rules", [], { from: instantOf(from), until: instantOf(until) });
}

/**
 * Builds the table of one zone.
 *
 * @param input - coverage, the offset at its start, and the changes after it; a change to the same offset is dropped
 * @returns the table
 * @throws SamtalError `core/invalid-zone-table` when the changes are not in order inside the coverage, or an
 *   offset is a day or more
 * @example
 * ```ts
 * import { zoneTable } from "@samtal/core/time";
 *
 * const hour = 3_600_000;
 * const table = zoneTable({ from: 0, until: 1e9, offset: 0, transitions: [{ at: 1e8, offset: hour }] });
 * table.toWall(1e8); // => 103600000
 * table.kindOf(1e8); // => "gap"
 * table.toInstant(1e8); // => 100000000
 * ```
 */
export function zoneTable({ from, until, offset, transitions }: ZoneTableInput): ZoneTable {
  const at = [from];
  const offsets = [offset];
  let previous = from;
  for (const transition of transitions) {
    if (!(transition.at > previous)) throw SamtalError.of("core/invalid-zone-table");
    previous = transition.at;
    if (transition.offset === offsets.at(-1)) continue;
    at.push(transition.at);
    offsets.push(transition.offset);
  }
  const day = 86_400_000;
  const sound =
    until > previous &&
    [until, ...at].every(Number.isSafeInteger) &&
    offsets.every((each) => Number.isInteger(each) && Math.abs(each) < day);
  if (!sound) throw SamtalError.of("core/invalid-zone-table");
  return new ZoneTable(until, Float64Array.from(at), Float64Array.from(offsets));
}
