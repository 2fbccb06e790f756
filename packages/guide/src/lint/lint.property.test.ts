import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lintTextKinds } from "./lintRule.ts";
import { lintText } from "./lintText.ts";
import { lintPackFor } from "./packs/lintPackFor.ts";

const words = fc.constantFrom(
  ..."are you married do have children union ? . , and how what rate eye contact gravid du är har barn facket hur och 😀 é".split(" "),
);
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(words, { maxLength: 25 }).map((each) => each.join(" ")),
);
const calls = fc.record({ text: texts, kind: fc.constantFrom(...lintTextKinds), language: fc.constantFrom("sv" as const, "en" as const) });

describe("lintText", () => {
  it("marks places within the text, in order, and says the same each time", () => {
    fc.assert(
      fc.property(calls, ({ text, kind, language }) => {
        const options = { packs: [lintPackFor("EU", language)], language, kind };
        const { findings } = lintText(text, options);
        for (const { start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(findings.map(({ start }) => start)).toEqual(findings.map(({ start }) => start).sort((a, b) => a - b));
        expect(lintText(text, options).findings).toEqual(findings);
      }),
      { numRuns: 300 },
    );
  });

  it("finds the same whatever the order of the packs", () => {
    fc.assert(
      fc.property(calls, ({ text, kind, language }) => {
        const packs = [lintPackFor("EU", language), lintPackFor("UK", language)];
        const options = { language, kind };
        expect(lintText(text, { ...options, packs })).toEqual(lintText(text, { ...options, packs: packs.toReversed() }));
      }),
      { numRuns: 100 },
    );
  });
});
