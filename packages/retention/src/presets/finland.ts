import type { CountryPreset } from "./countryPreset.ts";
import { legalClaims, presetPolicy } from "./presetPolicy.ts";
import { readFacts, secondaryFacts } from "./readFacts.ts";

/** Finland: one year from the notice of the recruitment decision. */
export const finnishPreset: CountryPreset = {
  key: "fi",
  jurisdiction: "FI",
  country: { sv: "Finland", en: "Finland" },
  variant: null,
  duties: [],
  notes: ["Suitability tests: at most 2 years according to the authority (secondary source: tutkimu.blogspot.com)."],
  policy: presetPolicy({
    key: "fi",
    jurisdiction: "FI",
    law: "gdpr",
    audit: "P1Y",
    proof: "P3Y",
    claims: [
      legalClaims({
        trigger: ["rejectionReceived", "rejected", "withdrawn", "processEnded"],
        period: "P1Y",
        citation: {
          text: "Limitation: 2 years in general, in recruitment 1 year from the notification of the decision (tem.fi).",
          url: "https://tem.fi/en/promotion-of-non-discrimination-in-working-life",
          ...readFacts,
          status: "statute",
          variants: [{ period: "P2Y", text: "Roche and SmartRecruiters; practice up to 2 years.", url: null, ...secondaryFacts }],
        },
      }),
    ],
  }),
};
