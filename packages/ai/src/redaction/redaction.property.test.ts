import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactTexts } from "./redactTexts.ts";
import { restoreText } from "./restoreText.ts";

const names = ["Anna Åberg", "Al Li", "Jörg Müller-Weiß", "Anna-Lena von Essen", "Søren Kierkegård", "Nguyễn Thị Minh", "Bo", "Person Literal", "田中 太郎", "X Æ"];
const people = names.map((name, at) => ({ name, contact: { email: `p${at}@example.org`, phone: `+4670123456${at}` } }));
const pieces = fc.constantFrom(
  ...names, ...names.map((name) => name.toUpperCase()), ...names.map((name) => `${name}s`), ...names.flatMap((name) => name.split(/[ -]/u)),
  "anna", "aberg", "Åberg", "Joerg", "Also", "annat", "[[person1]]", "[[PERSON1x2]]", "[[", "]]", "[[literal1", "1]]", "x2]]", "p1@example.org", "P2@EXAMPLE.ORG",
  "070-123 45 67", "19850312-1234", "131052-308T", "AB 12 34 56 C", "https://example.org/a?b=Anna", "\u200b", "\u0301", "ß", "İ", " ", "\n", "-", ".", "(", "1", "s", "@", "a", "2019–2024",
);
const texts = fc.array(fc.oneof({ weight: 4, arbitrary: pieces }, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })), { maxLength: 24 }).map((parts) => parts.join(""));
const known = fc.subarray(people, { minLength: 0 });

describe("redaction", () => {
  it("is undone to the letter by restoring, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 3 }), known, (given, people) => {
        const { texts: hidden, placeholders } = redactTexts(given, people);
        expect(hidden.map((text) => restoreText(text, placeholders))).toEqual(given.map((text) => ({ text, unknown: 0 })));
      }),
      { numRuns: 600 },
    );
  });

  // Read independently: split into words of letters after the text's own decomposition, not by the code's folding.
  const plain = (text: string) => text.normalize("NFD").replaceAll(/[\p{M}\p{Cf}]/gu, "").toLowerCase();
  it("leaves no whole name of a known person, in either case, with or without diacritics or a genitive s", () => {
    fc.assert(
      fc.property(texts, known, (text, people) => {
        const [hidden = ""] = redactTexts([text], people).texts;
        const words = plain(hidden.replaceAll(/\[\[[a-z]+\d+(?:x\d+)?\]\]/gu, " 0 ")).split(/[^\p{L}]+/u);
        const parts = people.flatMap(({ name }) => plain(name).split(/[^\p{L}]+/u)).filter((part) => part.length > 1 && part !== "von");
        for (const part of parts) expect(words.some((word) => word === part || word === `${part}s`)).toBe(false);
      }),
      { numRuns: 600 },
    );
  });

  it("leaves no known contact", () => {
    fc.assert(
      fc.property(texts, known, (text, people) => {
        const [hidden = ""] = redactTexts([text], people).texts;
        for (const { contact } of people) {
          expect(hidden.toLowerCase()).not.toContain(contact.email);
          expect(hidden).not.toContain(contact.phone);
        }
      }),
    );
  });

  it("means the same in whatever order people are given", () => {
    fc.assert(
      fc.property(texts, fc.shuffledSubarray(people, { minLength: people.length }), (text, shuffled) => {
        expect(redactTexts([text], shuffled)).toEqual(redactTexts([text], people));
      }),
      { numRuns: 100 },
    );
  });
});
