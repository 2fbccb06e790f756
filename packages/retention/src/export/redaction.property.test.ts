import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redaction } from "./redaction.ts";

const names = ["Kim Berg", "Åsa", "Lars", "Bo (Bosse) Ek", "kim.berg@example.com"];
const people = names.map((name, at) => ({ ids: [`interviewer_${at}`], names: [name] }));
const redact = redaction("candidate_1", people);
/** Words of other people's among words that only look like them. */
const word = fc.oneof(fc.constantFrom(...names, ...names.map((name) => name.toUpperCase()), "Larsson", "bosse", "candidate_2", "candidate_1", "interviewer_3"), fc.string({ maxLength: 6 }));
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));
const json = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small" }, text, fc.integer(), fc.constant(null), fc.array(tie("value"), { maxLength: 4 }), fc.dictionary(text.filter((key) => key !== "__proto__"), tie("value"), { maxKeys: 4 })),
})).value as fc.Arbitrary<Parameters<typeof redact>[0]>;

const leaves = (value: unknown): string[] =>
  typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.entries(value).flatMap(([key, entry]) => [...(Array.isArray(value) ? [] : [key]), ...leaves(entry)]) : [];
const size = (value: unknown): number =>
  typeof value === "object" && value !== null ? Object.values(value).reduce((sum: number, entry) => sum + size(entry), 1) : 1;

describe("redaction", () => {
  it("leaves nobody's name or id as a word, anywhere", () => {
    fc.assert(
      fc.property(json, (value) => {
        for (const leaf of leaves(redact(value).value)) {
          for (const word of ` ${leaf.normalize("NFC").toLowerCase()} `.split(/\s/u)) {
            expect(["åsa", "lars", "kim.berg@example.com", "candidate_2", "interviewer_3"]).not.toContain(word);
          }
          expect(` ${leaf.toLowerCase()} `).not.toMatch(/ kim berg | bo \(bosse\) ek /);
        }
      }),
    );
  });

  it("keeps the shape, and changes nothing the second time", () => {
    fc.assert(
      fc.property(json, (value) => {
        const once = redact(value);
        expect(size(once.value)).toBe(size(value));
        expect(redact(once.value)).toEqual({ value: once.value, count: 0 });
        if (once.count === 0) expect(once.value).toEqual(value);
      }),
    );
  });
});
