import type { CountryPreset } from "./countryPreset.ts";
import { legalClaims, presetPolicy } from "./presetPolicy.ts";
import { readFacts } from "./readFacts.ts";

/** Switzerland: three months after the close, as for federal staff; private employers three to six. */
export const swissPreset: CountryPreset = {
  key: "ch",
  jurisdiction: "CH",
  country: { sv: "Schweiz", en: "Switzerland" },
  variant: null,
  duties: [],
  notes: [
    "Not under the GDPR: the revised DSG applies. The legal bases of the claims are the nearest words, not that law's.",
    "The rule for federal staff binds the federal employer only, and knows a hold for complaints under GlG 13(2).",
    "Roche ships 6 months and cites nothing.",
  ],
  policy: presetPolicy({
    key: "ch",
    jurisdiction: "CH",
    law: "other",
    audit: "P3M",
    proof: "P27M",
    claims: [
      legalClaims({
        trigger: ["processEnded"],
        period: "P3M",
        citation: {
          text: "SR 172.220.111.4 art. 10(3): 3 months after the close, for the federal employer (droit-bilingue.ch); private employers 3 to 6 months.",
          url: null,
          ...readFacts,
          status: "practice",
          variants: [{ period: "P6M", text: "jobcloud.ch.", url: null, ...readFacts }],
        },
      }),
    ],
  }),
};
