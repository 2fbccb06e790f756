import type { CountryPreset } from "./countryPreset.ts";
import { legalClaims, presetPolicy } from "./presetPolicy.ts";
import { readFacts, secondaryFacts } from "./readFacts.ts";

/** Ireland: twelve months from the rejection, the day itself counted. */
export const irishPreset: CountryPreset = {
  key: "ie",
  jurisdiction: "IE",
  country: { sv: "Irland", en: "Ireland" },
  variant: null,
  duties: [],
  notes: ["The Labour Court counts the day of the event: 8 March to 7 September 2017 are six months (EDA1920). Roche ships 1 year."],
  policy: presetPolicy({
    key: "ie",
    jurisdiction: "IE",
    law: "gdpr",
    audit: "P12M",
    proof: "P3Y",
    claims: [
      legalClaims({
        trigger: ["rejected", "withdrawn", "processEnded"],
        counting: "inclusive-start",
        period: "P12M",
        citation: {
          text: "Section 77(5) EEA: 6 months, which can be extended to 12 (legal-island.ie); Labour Court EDA1920 on the counting.",
          url: "https://workplacerelations.ie/en/cases/2019/june/eda1920.html",
          ...readFacts,
          status: "statute",
          variants: [
            { period: "P6M", text: "Section 77(5) EEA without the extension.", url: null, ...readFacts },
            { period: "P18M", text: "SmartRecruiters (1.5 years).", url: null, ...secondaryFacts },
          ],
        },
      }),
    ],
  }),
};
