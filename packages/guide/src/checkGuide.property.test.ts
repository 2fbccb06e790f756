import { guideContentHash } from "@samtal/core";
import { arbitraryInterviewGuide } from "@samtal/core/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkGuide } from "./checkGuide.ts";
import { publishGuide } from "./publishGuide.ts";
import { completeGuide } from "./testing/completeGuide.ts";

const languages = fc.uniqueArray(fc.constantFrom("sv", "en", "en-GB", "fi", "de"), { minLength: 1 });

describe("laws of checkGuide", () => {
  it("law 7: the order of the asked languages changes no byte", () => {
    fc.assert(
      fc.property(arbitraryInterviewGuide(), languages, (guide, asked) => {
        const there = checkGuide(guide, { languages: asked });
        const back = checkGuide(guide, { languages: asked.toReversed() });
        expect(JSON.stringify(back)).toBe(JSON.stringify(there));
      }),
    );
  });

  it("law 5: any guide that parses is checked without an exception, and status follows from the findings", () => {
    fc.assert(
      fc.property(arbitraryInterviewGuide(), languages, (guide, asked) => {
        const { status, findings, contentHash, coverage } = checkGuide(guide, { languages: asked });
        expect(status).toBe(findings.some(({ severity }) => severity === "blocking") ? "incomplete" : "complete");
        expect(findings.every(({ because, code }) => because[0]?.code === code)).toBe(true);
        expect(contentHash).toBe(guide.contentHash);
        expect(coverage).toHaveLength(guide.competencies.length);
      }),
    );
  });

  it("asking for more languages never takes a finding away", () => {
    fc.assert(
      fc.property(arbitraryInterviewGuide(), languages, (guide, asked) => {
        const all = new Set(checkGuide(guide, { languages: asked }).findings.map((each) => JSON.stringify(each)));
        const fewer = checkGuide(guide, { languages: asked.slice(0, 1) }).findings;
        expect(fewer.every((each) => all.has(JSON.stringify(each)))).toBe(true);
      }),
    );
  });

  it("no text of the guide reaches a finding", () => {
    fc.assert(
      fc.property(fc.constantFrom("sv", "en", "fi"), (language) => {
        const guide = completeGuide();
        const marker = "Hemligt innehåll 4711";
        for (const { questions } of guide.sections) {
          for (const question of questions) {
            for (const variant of question.variants) {
              variant.text = marker;
              for (const probe of variant.probes) probe.text = marker;
            }
          }
        }
        guide.title = { de: marker };
        guide.metadata = { note: marker };
        expect(JSON.stringify(checkGuide(guide, { languages: [language] }))).not.toContain("Hemligt");
      }),
    );
  });

  it("law 6: publishing hashes everything but the vendor's metadata", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.string(), (version, note) => {
        const draft = { ...completeGuide(), version };
        const noted = { ...draft, metadata: { note } };
        expect(publishGuide(noted).contentHash).toBe(publishGuide(draft).contentHash);
        expect(publishGuide({ ...draft, version: version + 1 }).contentHash).not.toBe(guideContentHash(draft));
      }),
    );
  });
});
