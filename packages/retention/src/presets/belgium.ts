import type { CountryPreset } from "./countryPreset.ts";
import { legalClaims, presetPolicy } from "./presetPolicy.ts";
import { generalFacts, readFacts } from "./readFacts.ts";

/** Belgium: no recommendation of its authority; two years by practice that looks to France. */
export const belgianPreset: CountryPreset = {
  key: "be",
  jurisdiction: "BE",
  country: { sv: "Belgien", en: "Belgium" },
  variant: null,
  duties: [],
  notes: ["The APD has no recommendation (lexing.be). The limitation of five years is general knowledge."],
  policy: presetPolicy({
    key: "be",
    jurisdiction: "BE",
    law: "gdpr",
    audit: "P2Y",
    proof: "P4Y",
    claims: [
      legalClaims({
        trigger: ["processEnded"],
        period: "P2Y",
        citation: {
          text: "No recommendation of the APD; practice looks to the CNIL's 3 months and 2 years (lexing.be).",
          url: null,
          ...readFacts,
          status: "practice",
          variants: [
            { period: "P3M", text: "The CNIL's 3 months (lexing.be).", url: null, ...readFacts },
            { period: "P5Y", text: "Civil limitation against discrimination.", url: null, ...generalFacts },
          ],
        },
      }),
    ],
  }),
};
