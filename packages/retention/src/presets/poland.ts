import type { CountryPreset } from "./countryPreset.ts";
import { legalClaims, presetPolicy } from "./presetPolicy.ts";
import { readFacts } from "./readFacts.ts";

const poland = {
  jurisdiction: "PL",
  country: { sv: "Polen", en: "Poland" },
  duties: [],
  notes: [
    "A true conflict between the regulator and the supreme administrative court: both readings are here, and the controller has to choose.",
    "The ministry: risk based, in months (wirtualne-bz.pl). SmartRecruiters ships “0 years”.",
  ],
} as const;

/** Poland as its regulator reads the law: erased at once. */
export const polishPresetOfTheRegulator: CountryPreset = {
  ...poland,
  key: "pl-regulator",
  variant: { sv: "tillsynsmyndighetens tolkning", en: "the regulator's reading" },
  policy: presetPolicy({
    key: "pl-regulator",
    jurisdiction: "PL",
    law: "gdpr",
    audit: "P0D",
    proof: "P24M",
    claims: [
      legalClaims({
        trigger: ["processEnded"],
        period: "P0D",
        citation: {
          text: "UODO: deleted at once when the process ends (businessinsider.com.pl, edpo.pl).",
          url: null,
          ...readFacts,
          status: "contested",
          variants: [{ period: "P3Y", text: "The courts: NSA, February 2024; WSA II SA/Wa 542/22.", url: null, ...readFacts }],
        },
      }),
    ],
  }),
};

/** Poland as its courts read the law: up to three years. */
export const polishPresetOfTheCourts: CountryPreset = {
  ...poland,
  key: "pl-courts",
  variant: { sv: "domstolarnas tolkning", en: "the courts' reading" },
  policy: presetPolicy({
    key: "pl-courts",
    jurisdiction: "PL",
    law: "gdpr",
    audit: "P3Y",
    proof: "P5Y",
    claims: [
      legalClaims({
        trigger: ["processEnded"],
        period: "P3Y",
        citation: {
          text: "NSA, February 2024; WSA II SA/Wa 542/22 (businessinsider.com.pl). Kodeks pracy: limitation of 3 years (edpo.pl).",
          url: null,
          ...readFacts,
          status: "contested",
          variants: [{ period: "P0D", text: "UODO: deleted at once.", url: null, ...readFacts }],
        },
      }),
    ],
  }),
};
