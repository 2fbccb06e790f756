/** A question as the optimiser sees it. */
export interface SelectionItem {
  readonly id: string;
  /** Position of the competency that the question counts for. */
  readonly competency: number;
  readonly kind: "behavioural" | "situational" | "other";
  /** Whole seconds, above 0. */
  readonly seconds: number;
  /** From 1 to 5. */
  readonly importance: number;
}

/** What a choice of questions is worth; the fields are compared in this order, more is better. */
export interface SelectionValue {
  /** Competencies with at least one question. */
  readonly covered: number;
  /** Competencies with at least two. */
  readonly twice: number;
  /** Competencies with both a behavioural and a situational question. */
  readonly mixed: number;
  /** Sum of the squares of the importance: one question of importance 5 is worth more than two of importance 3. */
  readonly importance: number;
}

// Each field of the value has room for itself, so that one number orders as the fields do.
const room = { mixed: 2 ** 22, twice: 2 ** 32, covered: 2 ** 42 };
const behavioural = 1;
const situational = 2;
/** Number of questions so far (0, 1, 2 or more) and which of the two kinds are among them: 3 × 4 states. */
const states = 12;

/**
 * The choice of questions that is worth most within the time; exact.
 *
 * Dynamic programming over (competency, questions of it so far, kinds of it so far, time used), one competency after
 * the other. Time is counted in the largest unit that divides every duration. Of questions that are alike to the
 * optimiser only as many as fit are looked at, the important ones first. Choices of equal value: the one that takes
 * less time, then the one that prefers what sorts first by id; the order of the items plays no part.
 */
export function optimalSelection(items: readonly SelectionItem[], competencies: number, seconds: number): string[] {
  const unit = items.reduce((common, item) => greatestDivisor(common, item.seconds), 0);
  if (unit === 0) return [];
  const width = Math.floor(seconds / unit) + 1;
  const byCompetency: SelectionItem[][] = Array.from({ length: competencies }, () => []);
  for (const item of usefulItems(items, seconds)) byCompetency[item.competency]?.push(item);

  // `before[t]` is the best value that takes exactly t units: unreachable at first, but for nothing in no time.
  let before = new Float64Array(width).fill(-1);
  before[0] = 0;
  const passes = byCompetency.map((own) => {
    const pass = competencyPass(own, before, unit);
    before = pass.after;
    return pass;
  });

  let used = 0;
  for (let t = 1; t < width; t += 1) if ((before[t] as number) > (before[used] as number)) used = t;
  const chosen: string[] = [];
  for (let nth = competencies - 1; nth >= 0; nth -= 1) used = (passes[nth] as Pass).unwind(used, chosen);
  return chosen.reverse();
}

interface Pass {
  readonly after: Float64Array<ArrayBuffer>;
  /** Adds the competency's chosen ids in reverse, and returns the time that the competencies before it use. */
  readonly unwind: (used: number, chosen: string[]) => number;
}

function competencyPass(items: readonly SelectionItem[], before: Float64Array, unit: number): Pass {
  const width = before.length;
  const best = new Float64Array(states * width).fill(-1);
  best.set(before);
  // Per item and cell: the state that the item was taken from, plus one; 0 where it was not taken.
  const taken = items.map((item) => {
    const from = new Uint8Array(states * width);
    const length = item.seconds / unit;
    const worth = item.importance * item.importance;
    // Time and state downwards, so that every source is still what it was before this item.
    for (let t = width - 1; t >= length; t -= 1) {
      for (let state = states - 1; state >= 0; state -= 1) {
        const source = best[state * width + t - length] as number;
        if (source < 0) continue;
        const target = next(state, item) * width + t;
        if (source + worth > (best[target] as number)) {
          best[target] = source + worth;
          from[target] = state + 1;
        }
      }
    }
    return from;
  });
  const after = new Float64Array(width).fill(-1);
  const ended = new Uint8Array(width);
  for (let state = 0; state < states; state += 1) {
    for (let t = 0; t < width; t += 1) {
      const value = best[state * width + t] as number;
      if (value < 0 || value + bonus(state) <= (after[t] as number)) continue;
      after[t] = value + bonus(state);
      ended[t] = state;
    }
  }
  const unwind = (used: number, chosen: string[]): number => {
    let t = used;
    let state = ended[t] as number;
    for (let nth = items.length - 1; nth >= 0; nth -= 1) {
      const from = (taken[nth] as Uint8Array)[state * width + t] as number;
      if (from === 0) continue;
      const item = items[nth] as SelectionItem;
      chosen.push(item.id);
      t -= item.seconds / unit;
      state = from - 1;
    }
    return t;
  };
  return { after, unwind };
}

function next(state: number, { kind }: SelectionItem): number {
  const count = Math.min(2, (state >> 2) + 1);
  const kinds = (state & 3) | (kind === "behavioural" ? behavioural : kind === "situational" ? situational : 0);
  return count * 4 + kinds;
}

function bonus(state: number): number {
  const count = state >> 2;
  const mixed = (state & 3) === (behavioural | situational);
  return (count > 0 ? room.covered : 0) + (count > 1 ? room.twice : 0) + (mixed ? room.mixed : 0);
}

/** Of items of one competency, kind and length, no more than the time holds can ever be chosen together. */
function usefulItems(items: readonly SelectionItem[], seconds: number): SelectionItem[] {
  const seen = new Map<string, number>();
  const sorted = [...items].sort(
    (a, b) => b.importance - a.importance || a.seconds - b.seconds || (a.id < b.id ? -1 : 1),
  );
  return sorted.filter((item) => {
    const group = `${item.competency} ${item.kind} ${item.seconds}`;
    const count = (seen.get(group) ?? 0) + 1;
    seen.set(group, count);
    return count * item.seconds <= seconds;
  });
}

function greatestDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}

/** What a choice is worth; the measure that {@link optimalSelection} maximises. */
export function selectionValue(items: readonly SelectionItem[]): SelectionValue {
  const own = new Map<number, { count: number; kinds: Set<string> }>();
  let importance = 0;
  for (const { competency, kind, importance: each } of items) {
    const entry = own.get(competency) ?? { count: 0, kinds: new Set<string>() };
    entry.count += 1;
    entry.kinds.add(kind);
    own.set(competency, entry);
    importance += each * each;
  }
  const entries = [...own.values()];
  return {
    covered: entries.length,
    twice: entries.filter(({ count }) => count > 1).length,
    mixed: entries.filter(({ kinds }) => kinds.has("behavioural") && kinds.has("situational")).length,
    importance,
  };
}
