import type { CountryPreset } from "./countryPreset.ts";
import { presetPolicy } from "./presetPolicy.ts";
import { readFacts, secondaryFacts } from "./readFacts.ts";

/** Portugal: a record of recruitment processes that must be kept for five years. */
export const portuguesePreset: CountryPreset = {
  key: "pt",
  jurisdiction: "PT",
  country: { sv: "Portugal", en: "Portugal" },
  variant: null,
  duties: [],
  notes: [
    "The record is mostly counts, by sex, and can be met with aggregates; test results (f) may be personal, so they alone are kept as items.",
    "We found no period for anything else: it goes when the application is decided, unless the controller adds a claim.",
  ],
  policy: presetPolicy({
    key: "pt",
    jurisdiction: "PT",
    law: "gdpr",
    audit: "P5Y",
    proof: "P24M",
    claims: [
      {
        key: "record-of-recruitment",
        purpose: "legal-obligation",
        legalBasis: "legal-obligation",
        class: "mandatory",
        tier: "restricted",
        categories: ["test-result"],
        while: "process-open",
        trigger: ["processEnded"],
        period: "P5Y",
        counting: "exclusive-start",
        lineage: "own",
        citation: {
          text: "Código do Trabalho art. 32: record of recruitment processes, test results included, for 5 years (text at sabiasque.pt; belzuz.com).",
          url: null,
          ...readFacts,
          status: "statute",
          variants: [{ period: "P5Y", text: "Roche.", url: null, ...secondaryFacts }],
        },
      },
    ],
  }),
};
