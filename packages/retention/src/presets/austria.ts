import type { CountryPreset } from "./countryPreset.ts";
import { legalClaims, presetPolicy } from "./presetPolicy.ts";
import { readFacts, secondaryFacts } from "./readFacts.ts";

/** Austria: seven months from the day on which the application was received. */
export const austrianPreset: CountryPreset = {
  key: "at",
  jurisdiction: "AT",
  country: { sv: "Österrike", en: "Austria" },
  variant: null,
  duties: [],
  notes: ["The time runs from the receipt of the application, not from the rejection. SmartRecruiters ships “0 years”."],
  policy: presetPolicy({
    key: "at",
    jurisdiction: "AT",
    law: "gdpr",
    audit: "P7M",
    proof: "P31M",
    claims: [
      legalClaims({
        trigger: ["applied"],
        period: "P7M",
        citation: {
          text: "DSB, decision summarised in ARD 2018/6624/6 (360.lexisnexis.at): 6 months (GlBG 15, 29) and one month.",
          url: null,
          ...readFacts,
          status: "regulator",
          variants: [{ period: "P7M", text: "Roche.", url: null, ...secondaryFacts }],
        },
      }),
    ],
  }),
};
