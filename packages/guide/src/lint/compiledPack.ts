import { type FormWords, formWords } from "./form/formWords.ts";
import type { LintPack } from "./lintPack.ts";
import { patternMatcher, type PatternMatcher } from "./matching/patternMatcher.ts";

/** A pack made ready for matching. */
export interface CompiledPack {
  readonly pack: LintPack;
  readonly expansions: ReadonlyMap<string, readonly string[]>;
  readonly knownAcronyms: ReadonlySet<string>;
  readonly matcher: PatternMatcher;
  readonly form: FormWords;
  /** By group number: the name of a context, or a rule with the contexts of its group. */
  readonly groups: readonly CompiledGroup[];
}

/** What a numbered group of patterns stands for. */
export type CompiledGroup =
  | { readonly context: string }
  | { readonly rule: LintPack["rules"][number]; readonly needs: readonly string[]; readonly unless: readonly string[] };

const compiled = new WeakMap<LintPack, CompiledPack>();

/** A pack made ready for matching, once for each pack object. */
export function compiledPack(pack: LintPack): CompiledPack {
  let ready = compiled.get(pack);
  if (ready === undefined) {
    ready = compile(pack);
    compiled.set(pack, ready);
  }
  return ready;
}

function compile(pack: LintPack): CompiledPack {
  const groups: CompiledGroup[] = [];
  const patterns: (readonly string[])[] = [];
  for (const [context, own] of Object.entries(pack.contexts)) {
    groups.push({ context });
    patterns.push(own);
  }
  for (const rule of pack.rules) {
    for (const { patterns: own, needs = [], unless = [] } of rule.groups) {
      groups.push({ rule, needs, unless });
      patterns.push(own);
    }
  }
  const expansions = Object.entries(pack.expansions).map(([short, full]) => [short, full.split(" ")] as const);
  return {
    pack,
    expansions: new Map(expansions),
    knownAcronyms: new Set(pack.words["known-acronym"]),
    matcher: patternMatcher(patterns, pack.words),
    form: formWords(pack.form),
    groups,
  };
}
