import type { LintSource } from "../lintPack.ts";
import type { LintRule } from "../lintRule.ts";

/** A text that rules rest on, in each language of the packs. */
interface SourceData {
  readonly rules: readonly LintRule[];
  readonly citation: string | null;
  readonly evidence: LintSource["evidence"];
  readonly sv: string;
  readonly en: string;
}

/** What every member state of the EU shares. */
const union: Readonly<Record<string, SourceData>> = {
  "pay-transparency": {
    rules: ["pay-history", "advert-pay-range"],
    citation: "Directive (EU) 2023/970 art. 5",
    evidence: "read",
    sv: "Lönetransparensdirektivet: inga frågor om tidigare lön, och lönespannet anges tidigt. Ska vara införlivat senast 2026-06-07.",
    en: "Pay transparency directive: no pay-history questions, range given early; transposition due 2026-06-07.",
  },
  "emotion-recognition": {
    rules: ["emotion-inference"],
    citation: "AI Act",
    evidence: "secondary",
    sv: "Känsloigenkänning på arbetsplatser är förbjuden sedan den 2 februari 2025.",
    en: "Emotion recognition at work banned since 2 Feb 2025.",
  },
  "assessor-comments": {
    rules: ["feedback-special-category"],
    citation: "CJEU C-434/16 Nowak",
    evidence: "read",
    sv: "En bedömares kommentarer är kandidatens personuppgifter.",
    en: "An assessor's comments are the candidate's personal data.",
  },
};

const sweden: Readonly<Record<string, SourceData>> = {
  "no-forbidden-questions": {
    rules: [
      "protected-ground",
      "age-hint",
      "family-plans",
      "health",
      "union",
      "criminal-record",
      "military-or-citizenship",
      "appearance",
    ],
    citation: null,
    evidence: "secondary",
    sv: "Sverige har ingen lista över förbjudna frågor. Risken ligger i hur svaret används.",
    en: "Sweden has no list of forbidden questions; the risk lies in the use of the answer.",
  },
  "written-merits": {
    rules: ["feedback-comparison"],
    citation: "Diskrimineringslagen 2:4",
    evidence: "read",
    sv: "Den som inte fick jobbet får begära skriftlig uppgift om meriterna hos den som intervjuades eller anställdes.",
    en: "A rejected applicant may ask for the written merits of who was interviewed or hired.",
  },
};

/** The texts that each jurisdiction's rules rest on; none where none was read. */
export const lintSources: Readonly<Record<"EU" | "SE" | "DE" | "UK" | "US", Readonly<Record<string, SourceData>>>> = {
  EU: union,
  SE: { ...union, ...sweden },
  DE: union,
  UK: {},
  US: {},
};
