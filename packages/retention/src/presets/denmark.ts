import type { CountryPreset } from "./countryPreset.ts";
import { legalClaims, limitOfLegalClaims, presetPolicy } from "./presetPolicy.ts";
import { readFacts, secondaryFacts } from "./readFacts.ts";

const datatilsynet = {
  text: "Datatilsynet (admin.datatilsynet.dk): up to 3 years after the process, where the controller can justify it (norrbomvinding.com).",
  url: null,
  ...readFacts,
  status: "regulator",
} as const;

/** Denmark: up to three years after the process, which the controller must be able to justify. */
export const danishPreset: CountryPreset = {
  key: "dk",
  jurisdiction: "DK",
  country: { sv: "Danmark", en: "Denmark" },
  variant: null,
  duties: [],
  notes: ["The three years are a ceiling: the controller must justify the time. Before 2021 the view was 6 months. SmartRecruiters ships “0 years”."],
  policy: presetPolicy({
    key: "dk",
    jurisdiction: "DK",
    law: "gdpr",
    audit: "P3Y",
    proof: "P5Y",
    claims: [
      legalClaims({
        trigger: ["processEnded"],
        period: "P3Y",
        citation: {
          ...datatilsynet,
          variants: [{ period: "P6M", text: "Roche, and most presets of ATS vendors.", url: null, ...secondaryFacts }],
        },
      }),
    ],
    ceilings: [limitOfLegalClaims({ key: "after-the-process", trigger: ["processEnded"], period: "P3Y", citation: datatilsynet })],
  }),
};
