import { compareText } from "@samtal/core";
import { foldedText } from "./foldedText.ts";
import type { KnownPerson } from "./knownPerson.ts";
import { nameForms } from "./nameForms.ts";

/** A known name in a text. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** Whose it is: the same key for the same person, and another for a word that several are called by. */
  readonly owner: string;
}

/** Finds the names of given people. */
export type NameFinder = (text: string) => FoundName[];

/** Scripts that put no space between words, where no letter beside a name says that it is another word. */
const scripts = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}`;
const unspaced = new RegExp(`^[${scripts} ]+$`, "u");
/** A letter of any other script. */
const letter = String.raw`[^\P{L}${scripts}]`;
const gap = String.raw`[\s.,\-‐‑–'’]{1,3}`;

/**
 * Prepares to find people's names: whole words, in any case, with or without diacritics, with a genitive s, with
 * hyphens or spaces between their parts, and with invisible characters inside.
 *
 * @param people - in any order
 */
export function nameFinder(people: readonly KnownPerson[]): NameFinder {
  const owners = new Map<string, Set<string>>();
  for (const { name } of people) {
    const forms = nameForms(name);
    const person = forms.toSorted(compareText).join("|");
    for (const form of forms) owners.set(form, (owners.get(form) ?? new Set()).add(person));
  }
  if (owners.size === 0) return () => [];
  const pattern = patternOf([...owners.keys()]);
  return (text) => {
    const folded = foldedText(text);
    return [...folded.text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: folded.starts[index] as number,
      end: folded.ends[index + found.length - 1] as number,
      owner: ownerOf(owners.get(found.split(/[^\p{L}]+/u).join(" "))),
    }));
  };
}

/** The longest first: of "Anna" and "Anna Maria" the whole name is found. */
function patternOf(forms: readonly string[]): RegExp {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length || compareText(a, b));
  const written = (form: string) => form.replaceAll(" ", gap);
  const spaced = longestFirst.filter((form) => !unspaced.test(form)).map(written);
  const dense = longestFirst.filter((form) => unspaced.test(form)).map((form) => form.replaceAll(" ", String.raw`[\s・]?`));
  const parts = [
    ...(dense.length > 0 ? [`(?:${dense.join("|")})`] : []),
    ...(spaced.length > 0 ? [`(?<!${letter})(?:${spaced.join("|")})(?=s?(?!${letter}))`] : []),
  ];
  return new RegExp(parts.join("|"), "gu");
}

const ownerOf = (people: ReadonlySet<string> | undefined): string => [...(people ?? [])].toSorted(compareText).join("||");
