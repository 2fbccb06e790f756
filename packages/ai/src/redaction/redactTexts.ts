import type { KnownPerson } from "./knownPerson.ts";
import { nameFinder, type NameFinder } from "./nameFinder.ts";
import { placeholderBook } from "./placeholderBook.ts";
import { shapedSpans } from "./shapedSpans.ts";
import type { Span } from "./span.ts";

/** Texts with placeholders instead of names and numbers, and what each placeholder stands for. */
export interface Redaction {
  /** In the order of the texts given. */
  readonly texts: readonly string[];
  /** Placeholder to the words it stands for: personal data, never to be sent or logged. */
  readonly placeholders: ReadonlyMap<string, string>;
}

/**
 * Puts placeholders in place of known names and contacts, and of strings shaped like e-mail addresses, links,
 * telephone numbers, personal numbers and bank accounts.
 *
 * The same words get the same placeholder throughout; two forms of a person's name get placeholders that say that it
 * is one person. Placeholders are counted in order of appearance and say nothing of what they stand for. A text that
 * holds something like a placeholder of its own gets it back.
 *
 * What is told neither by a known name nor by its shape stays: other people's names, nicknames, addresses of homes,
 * employers, dates of birth. The redacted text is still personal data.
 *
 * Takes time that grows with the texts' length. `restoreText` gives the words back, to the letter.
 *
 * @param texts - any texts
 * @param people - whose names and contacts are known; their order means nothing
 * @returns the texts without them, and the way back
 * @example
 * ```ts
 * import { redactTexts } from "@samtal/ai";
 *
 * const anna = { name: "Anna Åberg", contact: { email: "anna@example.org" } };
 * redactTexts(["Annas kod läste ABERG. Also: ring 070-123 45 67."], [anna]).texts;
 * // => ["[[person1]]s kod läste [[person1x2]]. Also: ring [[number1]]."]
 * ```
 */
export function redactTexts(texts: readonly string[], people: readonly KnownPerson[]): Redaction {
  const find = nameFinder(people);
  const contacts = people
    .flatMap(({ contact }) => [contact?.email, contact?.phone])
    .filter((text) => text !== undefined && text !== "") as string[];
  const book = placeholderBook();
  return { texts: texts.map((text) => redacted(text, find, contacts)), placeholders: book.entries };

  function redacted(text: string, find: NameFinder, contacts: readonly string[]): string {
    let written = "";
    let from = 0;
    const keepNamesOut = (part: string): void => {
      let done = 0;
      for (const { start, end, owner } of find(part)) {
        // Two names in one character: a ligature of words.
        if (start < done) continue;
        written += part.slice(done, start) + book.ofPerson(owner, part.slice(start, end));
        done = end;
      }
      written += part.slice(done);
    };
    for (const { start, end, kind } of merged([...shapedSpans(text), ...contactSpans(text, contacts)])) {
      keepNamesOut(text.slice(from, start));
      written += book.of(kind, text.slice(start, end));
      from = end;
    }
    keepNamesOut(text.slice(from));
    return written;
  }
}

function contactSpans(text: string, contacts: readonly string[]): Span[] {
  const lower = text.toLowerCase();
  // Where lower case is longer, offsets no longer fit; a contact in other case is then left to its shape.
  const searched = lower.length === text.length ? lower : text;
  return contacts.flatMap((contact) => {
    const spans: Span[] = [];
    const sought = searched === lower ? contact.toLowerCase() : contact;
    for (let at = searched.indexOf(sought); at >= 0; at = searched.indexOf(sought, at + sought.length)) {
      spans.push({ start: at, end: at + sought.length, kind: contact.includes("@") ? "email" : "number" });
    }
    return spans;
  });
}

/** Overlapping spans become one, so that no end of one is left over. */
function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last === undefined || span.start >= last.end) all.push(span);
    else if (span.end > last.end) all[all.length - 1] = { ...last, end: span.end };
  }
  return all;
}
