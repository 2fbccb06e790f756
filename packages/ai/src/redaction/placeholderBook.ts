import type { SpanKind } from "./span.ts";

/** Hands out placeholders and remembers what they stand for. */
export interface PlaceholderBook {
  readonly entries: ReadonlyMap<string, string>;
  /** The placeholder of these very words. */
  of(kind: SpanKind, words: string): string;
  /** The placeholder of a form of a person's name. */
  ofPerson(owner: string, words: string): string;
}

/** A book without entries. Numbers are given in order of appearance, so that they say nothing of the words. */
export function placeholderBook(): PlaceholderBook {
  const entries = new Map<string, string>();
  const known = new Map<string, string>();
  const counts = new Map<SpanKind, number>();
  const owners = new Map<string, { readonly number: number; forms: number }>();
  const next = (kind: SpanKind): number => {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return number;
  };
  const remember = (key: string, words: string, name: () => string): string => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const placeholder = `[[${name()}]]`;
    known.set(key, placeholder);
    entries.set(placeholder, words);
    return placeholder;
  };
  return {
    entries,
    of: (kind, words) => remember(`${kind} ${words}`, words, () => `${kind}${next(kind)}`),
    ofPerson: (owner, words) =>
      remember(`person ${owner} ${words}`, words, () => {
        const person = owners.get(owner) ?? { number: next("person"), forms: 0 };
        owners.set(owner, person);
        person.forms += 1;
        return person.forms === 1 ? `person${person.number}` : `person${person.number}x${person.forms}`;
      }),
  };
}
