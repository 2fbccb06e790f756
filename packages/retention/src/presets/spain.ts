import type { CountryPreset } from "./countryPreset.ts";
import { decisionBasis, legalClaims, presetPolicy } from "./presetPolicy.ts";
import { secondaryFacts } from "./readFacts.ts";

/** Spain: some months in use by practice, then blocked until the limitation has run. */
export const spanishPreset: CountryPreset = {
  key: "es",
  jurisdiction: "ES",
  country: { sv: "Spanien", en: "Spain" },
  variant: null,
  duties: [],
  notes: [
    "Blocking is the law: LOPDGDD art. 32. The right of access reaches blocked data (AEPD R/00532/2020).",
    "How long the limitation runs was not found. The three years here are what SmartRecruiters ships as a minimum without a source, so the period is unverified.",
  ],
  policy: presetPolicy({
    key: "es",
    jurisdiction: "ES",
    law: "gdpr",
    audit: "P3Y",
    proof: "P5Y",
    claims: [
      {
        key: "after-the-process",
        purpose: "recruitment",
        legalBasis: "legitimate-interests",
        class: "discretionary",
        tier: "active",
        categories: [...decisionBasis],
        trigger: ["processEnded"],
        period: "P6M",
        counting: "exclusive-start",
        lineage: "own",
        citation: {
          text: "Practice, 6 to 12 months (rgpdmalaga.com); the AEPD names no fixed period.",
          url: null,
          ...secondaryFacts,
          status: "practice",
          variants: [{ period: "P12M", text: "Practice, the upper end (rgpdmalaga.com).", url: null, ...secondaryFacts }],
        },
      },
      legalClaims({
        key: "blocking",
        trigger: ["processEnded"],
        period: "P3Y",
        citation: {
          text:
            "LOPDGDD art. 32: blocked until the limitation has run, then destroyed (text at vademecumlegal.es; ramonycajalabogados.es: " +
            "AEPD R/00532/2020). The limitation's length was not found; three years are SmartRecruiters' minimum, which cites nothing.",
          url: null,
          // The law was read, yet it names no number: that is a vendor's.
          ...secondaryFacts,
          status: "unverified",
        },
      }),
    ],
  }),
};
