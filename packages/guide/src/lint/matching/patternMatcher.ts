import { patternElements } from "./patternElement.ts";
import type { Sentence } from "./token.ts";
import { type WordSets, wordSets } from "./wordSets.ts";

/** Where a group's pattern matched: positions of a sentence's tokens, both included. */
export interface PatternMatch {
  readonly group: number;
  readonly from: number;
  readonly to: number;
}

/** Finds the patterns of numbered groups in a sentence. */
export type PatternMatcher = (sentence: Sentence) => PatternMatch[];

type Step = { readonly set: number; readonly optional: boolean } | { readonly most: number };

interface Compiled {
  readonly group: number;
  readonly before: readonly Step[];
  readonly after: readonly Step[];
}

/**
 * Compiles groups of patterns into one matcher, whose time grows with the sentence's length alone: each pattern is
 * tried only where its rarest word stands, and looks no further from there than its gaps allow.
 *
 * @param groups - patterns that were checked against the pack's word classes
 * @param classes - the pack's word classes
 */
export function patternMatcher(
  groups: readonly (readonly string[])[],
  classes: Readonly<Record<string, readonly string[]>>,
): PatternMatcher {
  const sets = wordSets();
  const patterns = groups.flatMap((patterns, group) =>
    patterns.map((pattern) => ({ group, steps: stepsOf(pattern, classes, sets) })),
  );
  const uses = new Map<number, number>();
  for (const { steps } of patterns) {
    for (const step of steps) if ("set" in step) uses.set(step.set, (uses.get(step.set) ?? 0) + 1);
  }
  const byAnchor = new Map<number, Compiled[]>();
  for (const { group, steps } of patterns) {
    const at = rarest(steps, uses);
    const anchor = steps[at] as { readonly set: number };
    const compiled = { group, before: steps.slice(0, at).reverse(), after: steps.slice(at + 1) };
    const same = byAnchor.get(anchor.set);
    if (same) same.push(compiled);
    else byAnchor.set(anchor.set, [compiled]);
  }
  return (sentence) => {
    const held = sentence.map((token) => sets.holding(token));
    const matches: PatternMatch[] = [];
    for (const [at, numbers] of held.entries()) {
      for (const set of numbers) {
        for (const { group, before, after } of byAnchor.get(set) ?? []) {
          const to = reach(held, after, 0, at, 1);
          if (to === null) continue;
          const from = reach(held, before, 0, at, -1);
          if (from !== null) matches.push({ group, from, to });
        }
      }
    }
    return matches;
  };
}

function stepsOf(pattern: string, classes: Readonly<Record<string, readonly string[]>>, sets: WordSets): Step[] {
  return (patternElements(pattern, classes) ?? []).map((element) =>
    element.kind === "gap"
      ? { most: element.most }
      : { set: sets.numberOf(element.words), optional: element.optional },
  );
}

function rarest(steps: readonly Step[], uses: ReadonlyMap<number, number>): number {
  let best = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [at, step] of steps.entries()) {
    if (!("set" in step) || step.optional) continue;
    const used = uses.get(step.set) as number;
    if (used < fewest) [best, fewest] = [at, used];
  }
  return best;
}

/** The position of the last matched token in a direction, or null: the nearest that fits. */
function reach(
  held: readonly ReadonlySet<number>[],
  steps: readonly Step[],
  next: number,
  at: number,
  direction: 1 | -1,
): number | null {
  const step = steps[next];
  if (step === undefined) return at;
  if ("set" in step) {
    if (held[at + direction]?.has(step.set)) {
      const found = reach(held, steps, next + 1, at + direction, direction);
      if (found !== null) return found;
    }
    return step.optional ? reach(held, steps, next + 1, at, direction) : null;
  }
  for (let skipped = 0; skipped <= step.most; skipped += 1) {
    if (held[at + skipped * direction] === undefined) return null;
    const found = reach(held, steps, next + 1, at + skipped * direction, direction);
    if (found !== null) return found;
  }
  return null;
}
