import type { CountryPreset } from "./countryPreset.ts";
import { decisionBasis, legalClaims, presetPolicy } from "./presetPolicy.ts";
import { readFacts } from "./readFacts.ts";

const cnil = {
  text: "CNIL: two years at most after the last contact, unless erasure is asked for; a life cycle of three phases.",
  url: "https://cnil.fr/fr/gerer-la-duree-de-conservation-des-donnees",
  ...readFacts,
  status: "regulator",
} as const;

/** France: in use for at most two years after the candidate's last contact; an archive of up to five years for claims. */
export const frenchPreset: CountryPreset = {
  key: "fr",
  jurisdiction: "FR",
  country: { sv: "Frankrike", en: "France" },
  variant: null,
  duties: [],
  notes: [
    "“Last contact” is an act of the candidate; opening a mail does not count (secondary source: intuition-software.com).",
    "The two years cut active use, not the restricted archive. Journaldunet describes an objection model instead of consent.",
    "3 months to explain a refusal lie within the archive.",
    "Roche ships 5 years and cites nothing.",
  ],
  policy: presetPolicy({
    key: "fr",
    jurisdiction: "FR",
    law: "gdpr",
    audit: "P5Y",
    proof: "P7Y",
    talentPool: { period: "P2Y", citation: cnil },
    claims: [
      legalClaims({
        trigger: ["processEnded"],
        period: "P5Y",
        citation: {
          text:
            "Intermediate archive for claims: Code du travail L1134-5, five years from the revelation (dipeeo.com). Here they are " +
            "counted from the end of the process.",
          url: null,
          ...readFacts,
          status: "statute",
          variants: [
            {
              period: "P3M",
              text: "To explain a refusal: CNIL's guide on recruitment as summarised by Ogletree (ogletree.fr).",
              url: null,
              ...readFacts,
            },
          ],
        },
      }),
    ],
    ceilings: [
      {
        key: "last-contact",
        categories: [...decisionBasis],
        scope: { of: "tier", tier: "active" },
        trigger: ["lastContact"],
        period: "P2Y",
        counting: "exclusive-start",
        citation: cnil,
      },
    ],
  }),
};
