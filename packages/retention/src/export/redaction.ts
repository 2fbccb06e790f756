import { compareText, issue, type Issue, SamtalError } from "@samtal/core";
import type { z } from "zod";

/** Another person who may occur in somebody's data. */
export interface ThirdPerson {
  /** Ids of the person, of any kind. */
  readonly ids: readonly string[];
  /** What the person is called: full name, first name, mail address. Each at least two characters. */
  readonly names: readonly string[];
}

type Json = z.infer<ReturnType<typeof z.json>>;

/** A value without other people, and how often one was replaced. */
export interface Redacted {
  readonly value: Json;
  readonly count: number;
}

/** Letters, digits and marks belong to a word; a name within a longer word is none. */
const before = String.raw`(?<![\p{L}\p{N}\p{M}])`;
const after = String.raw`(?![\p{L}\p{N}\p{M}])`;
/** A genitive: Annas, Anna's. */
const genitive = "(?:['’]?s)?";
/** What no page shows: a name with one of them in it reads like the name. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
/** What stands between the words of a name: blanks, or what addresses and file names have instead. */
const gap = String.raw`(?:[\s\p{Cc}]+|[._\p{Pd}])`;
const candidateId = /candidate_[A-Za-z0-9][A-Za-z0-9.~-]{0,127}/g;

/**
 * Makes the function that replaces other people in a person's data: each by `[person 1]`, `[person 2]`, the same number
 * wherever the person occurs. Names are found whole, in any case, with a genitive, whatever form their accents have,
 * with a dot, a dash or a line between their words, and with signs in them that no page shows; ids wherever they stand,
 * and those of candidates other than the person even where nobody named them.
 *
 * Nicknames, initials and misspellings are not found unless they are given: somebody reads what is handed over.
 *
 * @param subjectId - the person whose data it is
 * @param others - the other people; their order means nothing
 * @returns the function, for any JSON value
 * @throws SamtalError `retention/name-too-short` where a name or an id has fewer than two letters or digits
 */
export function redaction(subjectId: string, others: readonly ThirdPerson[]): (value: Json) => Redacted {
  requireNames(others);
  const markOf = marks(others);
  const names = [...new Set(others.flatMap(({ ids, names }) => [...ids, ...names].map(folded)))].sort((a, b) => b.length - a.length || compareText(a, b));
  const pattern = names.length === 0 ? null : new RegExp(`${before}(?:${names.map(written).join("|")})${genitive}${after}`, "giu");
  return (value) => {
    let count = 0;
    const replaced = (mark: string): string => {
      count += 1;
      return mark;
    };
    const text = (given: string): string => {
      const normal = given.replace(unseen, "").normalize("NFC");
      const shown = pattern === null ? normal : normal.replace(pattern, (found) => replaced(markFor(found, markOf)));
      const clean = shown.replace(candidateId, (found) => {
        const id = found.replace(/[.~-]+$/, "");
        return id === subjectId ? found : `${replaced("[person]")}${found.slice(id.length)}`;
      });
      // What nobody occurs in is handed over to the byte.
      return clean === normal ? given : clean;
    };
    const redacted = walk(value, text);
    return { value: redacted, count };
  };
}

function walk(value: Json, text: (given: string) => string): Json {
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return value.map((entry) => walk(entry, text));
  if (typeof value !== "object" || value === null) return value;
  const fields = new Map<string, Json>();
  for (const [key, entry] of Object.entries(value)) {
    const shown = text(key);
    let free = shown;
    // Two people's fields that read alike by now are both kept.
    for (let copy = 2; fields.has(free) || (free !== key && Object.hasOwn(value, free)); copy += 1) free = `${shown} (${copy})`;
    fields.set(free, walk(entry, text));
  }
  return Object.fromEntries(fields);
}

function requireNames(others: readonly ThirdPerson[]): void {
  const tooShort = (list: readonly string[], path: readonly (string | number)[]): Issue[] =>
    list.flatMap((name, at) => (bare(name).replaceAll(" ", "").length < 2 ? [issue("retention/name-too-short", [...path, at])] : []));
  const issues = others.flatMap(({ ids, names }, person) => [
    ...tooShort(ids, ["others", person, "ids"]),
    ...tooShort(names, ["others", person, "names"]),
  ]);
  SamtalError.throwIfAny(issues);
}

/** Each name or id, bare, with its person's mark. A name that two people share is one mark's: the first's. */
function marks(others: readonly ThirdPerson[]): Map<string, string> {
  const people = others
    .map(({ ids, names }) => [...new Set([...ids, ...names].map(bare))].sort(compareText))
    .filter((terms) => terms.length > 0)
    .sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
  const markOf = new Map<string, string>();
  people.forEach((terms, at) => {
    for (const term of terms) if (!markOf.has(term)) markOf.set(term, `[person ${at + 1}]`);
  });
  return markOf;
}

function markFor(found: string, markOf: ReadonlyMap<string, string>): string {
  return markOf.get(bare(found)) ?? markOf.get(bare(found.replace(/['’]?s$/iu, ""))) ?? "[person]";
}

const folded = (name: string): string =>
  name.replace(unseen, "").normalize("NFC").trim().replaceAll(/\s+/gu, " ").toLowerCase();
/** The same without signs: the letters and digits of its words. */
const bare = (name: string): string => folded(name).replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim();

/** A name as a pattern: every sign for itself, any gap where it has one. */
const written = (name: string): string =>
  name
    .split(/[\s_\p{Pd}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .join(gap);
