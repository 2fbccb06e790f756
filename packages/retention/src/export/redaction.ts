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
const candidateId = /candidate_[A-Za-z0-9][A-Za-z0-9.~-]{0,127}/g;

/**
 * Makes the function that replaces other people in a person's data: each by `[person 1]`, `[person 2]`, the same number
 * wherever the person occurs. Names are found whole, in any case, with a genitive, whatever form their accents have;
 * ids wherever they stand, and those of candidates other than the person even where nobody named them.
 *
 * Nicknames, initials and misspellings are not found unless they are given: somebody reads what is handed over.
 *
 * @param subjectId - the person whose data it is
 * @param others - the other people; their order means nothing
 * @returns the function, for any JSON value
 * @throws SamtalError `retention/name-too-short` where a name has fewer than two characters
 */
export function redaction(subjectId: string, others: readonly ThirdPerson[]): (value: Json) => Redacted {
  requireNames(others);
  const markOf = marks(others);
  const names = [...markOf.keys()].sort((a, b) => b.length - a.length || compareText(a, b));
  const pattern = names.length === 0 ? null : new RegExp(`${before}(?:${names.map(written).join("|")})${genitive}${after}`, "giu");
  return (value) => {
    let count = 0;
    const replaced = (mark: string): string => {
      count += 1;
      return mark;
    };
    const text = (given: string): string => {
      const normal = given.normalize("NFC");
      const shown = pattern === null ? normal : normal.replace(pattern, (found) => replaced(markFor(found, markOf)));
      const clean = shown.replace(candidateId, (id) => (id === subjectId ? id : replaced("[person]")));
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
  const issues: Issue[] = others.flatMap(({ names }, person) =>
    names.flatMap((name, at) => (name.trim().length < 2 ? [issue("retention/name-too-short", ["others", person, "names", at])] : [])),
  );
  SamtalError.throwIfAny(issues);
}

/** Each name or id, folded, with its person's mark. A name that two people share is one mark's: the first's. */
function marks(others: readonly ThirdPerson[]): Map<string, string> {
  const people = others
    .map(({ ids, names }) => [...new Set([...ids, ...names].map(folded))].sort(compareText))
    .filter((terms) => terms.length > 0)
    .sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));
  const markOf = new Map<string, string>();
  people.forEach((terms, at) => {
    for (const term of terms) if (!markOf.has(term)) markOf.set(term, `[person ${at + 1}]`);
  });
  return markOf;
}

function markFor(found: string, markOf: ReadonlyMap<string, string>): string {
  const name = folded(found);
  return markOf.get(name) ?? markOf.get(name.replace(/['’]?s$/u, "")) ?? "[person]";
}

const folded = (name: string): string => name.normalize("NFC").trim().replaceAll(/\s+/gu, " ").toLowerCase();

/** A name as a pattern: every sign for itself, any blanks where it has one. */
const written = (name: string): string =>
  name
    .split(" ")
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`))
    .join(String.raw`\s+`);
