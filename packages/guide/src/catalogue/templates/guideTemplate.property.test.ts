import { toId } from "@samtal/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkGuide } from "../../checkGuide.ts";
import { competencyCatalogue } from "../competencyCatalogue.ts";
import { guideTemplate } from "./guideTemplate.ts";
import { guideTemplateKinds } from "./templateShape.ts";

const ids = { guideId: toId("guide", "g"), roleId: toId("role", "r") };
const keys = competencyCatalogue().map(({ competency }) => competency.id);

/** A kind, and one to three competencies among which one that its task can show. */
const filled = fc
  .record({ kind: fc.constantFrom(...guideTemplateKinds), chosen: fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 2 }) })
  .map(({ kind, chosen }) => ({ kind, competencyIds: [...new Set([toId("competency", "problem-solving"), ...chosen])] }))
  .filter(({ kind, competencyIds }) => kind !== "screening-call" || competencyIds.length < 3);

describe("guideTemplate", () => {
  it("gives a complete guide of whatever the catalogue has, whose minutes hold", () => {
    fc.assert(
      fc.property(filled, fc.subarray(["sv", "en"], { minLength: 1 }), ({ kind, competencyIds }, languages) => {
        const competencies = competencyCatalogue(competencyIds);
        const draft = guideTemplate(kind, { ...ids, competencies, languages });
        const { status, findings } = checkGuide(draft, { languages });
        expect(status).toBe("complete");
        expect(findings.filter(({ code }) => code !== "guide/few-questions")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("law 6: gives the same guide twice, and changes no entry", () => {
    fc.assert(
      fc.property(filled, ({ kind, competencyIds }) => {
        const competencies = competencyCatalogue(competencyIds);
        const before = JSON.stringify(competencies);
        const there = JSON.stringify(guideTemplate(kind, { ...ids, competencies, languages: ["sv"] }));
        expect(JSON.stringify(guideTemplate(kind, { ...ids, competencies, languages: ["sv"] }))).toBe(there);
        expect(JSON.stringify(competencies)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });
});
