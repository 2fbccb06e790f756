import type { Token } from "./token.ts";

/** Which sets of words hold a token: sets are numbered, and a token's numbers are looked up once per word. */
export interface WordSets {
  /** The number of a set of words, a new one or that of the same words before. */
  numberOf: (words: readonly string[]) => number;
  /** The numbers of the sets that hold the token. */
  holding: (token: Token) => ReadonlySet<number>;
}

/** Words that were met are remembered so far; then the memory starts anew. */
const mostRemembered = 20_000;

/** Empty sets of words, to be filled by {@link WordSets.numberOf} before the first lookup. */
export function wordSets(): WordSets {
  const numbers = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const ends = new Map<string, number[]>();
  /** Words with one letter left out, and the words that they may have been. */
  const misspelt = new Map<string, Set<string>>();
  let [longestStem, longestEnd] = [0, 0];
  const remembered = new Map<string, ReadonlySet<number>>();

  const add = (table: Map<string, number[]>, word: string, set: number): void => {
    const sets = table.get(word);
    if (sets) sets.push(set);
    else table.set(word, [set]);
  };
  const numberOf = (words: readonly string[]): number => {
    const key = [...new Set(words)].sort().join("|");
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const set = numbers.size;
    numbers.set(key, set);
    for (const word of words) {
      if (word.endsWith("*")) {
        add(stems, word.slice(0, -1), set);
        longestStem = Math.max(longestStem, word.length - 1);
      } else if (word.startsWith("*")) {
        add(ends, word.slice(1), set);
        longestEnd = Math.max(longestEnd, word.length - 1);
      } else {
        add(exact, word, set);
        if (word.length >= shortestMisspelt) {
          for (const form of withoutOneLetter(word)) misspelt.set(form, (misspelt.get(form) ?? new Set()).add(word));
        }
      }
    }
    return set;
  };
  const lookUp = (word: string, writing: Token["writing"]): ReadonlySet<number> => {
    const found = new Set(exact.get(word));
    for (let length = 1; length <= Math.min(word.length, longestStem); length += 1) {
      for (const set of stems.get(word.slice(0, length)) ?? []) found.add(set);
    }
    for (let length = 1; length <= Math.min(word.length, longestEnd); length += 1) {
      for (const set of ends.get(word.slice(-length)) ?? []) found.add(set);
    }
    if (found.size === 0 && word.length >= shortestMisspelt) {
      for (const form of [word, ...withoutOneLetter(word)]) {
        for (const meant of [form, ...(misspelt.get(form) ?? [])]) {
          if (meant.length < shortestMisspelt || !within(word, meant)) continue;
          for (const set of exact.get(meant) ?? []) found.add(set);
        }
      }
    }
    for (const set of exact.get(`#${writing}`) ?? []) found.add(set);
    return found;
  };
  const holding = ({ word, writing }: Token): ReadonlySet<number> => {
    const key = writing === "plain" ? word : `${writing} ${word}`;
    let found = remembered.get(key);
    if (found === undefined) {
      if (remembered.size >= mostRemembered) remembered.clear();
      found = lookUp(word, writing);
      remembered.set(key, found);
    }
    return found;
  };
  return { numberOf, holding };
}

/** Shorter words have too many neighbours that mean something else. */
const shortestMisspelt = 6;

function withoutOneLetter(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
}

/** A letter too many, too few, two in the wrong order; another letter would be another word. */
function within(word: string, meant: string): boolean {
  if (word.length !== meant.length) return true;
  const apart = [...word].flatMap((letter, at) => (letter === meant[at] ? [] : [at]));
  const [first, second] = apart as [number, number];
  return apart.length === 2 && second === first + 1 && word[first] === meant[second] && word[second] === meant[first];
}
