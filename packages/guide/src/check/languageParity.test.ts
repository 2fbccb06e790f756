import type { InterviewGuideDraft } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { checkGuide } from "../checkGuide.ts";
import { completeGuide } from "../testing/completeGuide.ts";

/** The complete guide with its English, texts and wordings alike, under another tag. */
function englishAs(tag: string): InterviewGuideDraft {
  const text = JSON.stringify(completeGuide());
  return JSON.parse(text.replaceAll('"en":', `"${tag}":`).replaceAll('"language":"en"', `"language":"${tag}"`));
}

const codesOf = (guide: InterviewGuideDraft, language: string): string[] => [
  ...new Set(checkGuide(guide, { languages: [language] }).findings.map(({ code }) => code)),
];

describe("languageParity", () => {
  it("takes a tag shortened from its end, for wordings as for texts (RFC 4647, section 3.4)", () => {
    for (const tag of ["zh-Hant-TW", "zh-Hant", "zh"]) expect(codesOf(englishAs(tag), "zh-Hant-TW")).toEqual([]);
  });

  it("takes neither a sibling nor a narrower tag", () => {
    for (const tag of ["zh-Hans", "zh-Hant-HK", "zhx"]) {
      expect(codesOf(englishAs(tag), "zh-Hant")).toEqual(["guide/language-missing", "guide/variant-missing"]);
    }
  });
});
