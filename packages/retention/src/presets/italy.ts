import type { CountryPreset } from "./countryPreset.ts";
import { legalClaims, presetPolicy } from "./presetPolicy.ts";
import { readFacts, secondaryFacts } from "./readFacts.ts";

/** Italy: no fixed period; twelve months by practice. */
export const italianPreset: CountryPreset = {
  key: "it",
  jurisdiction: "IT",
  country: { sv: "Italien", en: "Italy" },
  variant: null,
  duties: [],
  notes: ["The controller decides. CVs that were sent unasked need no consent (Codice 111-bis)."],
  policy: presetPolicy({
    key: "it",
    jurisdiction: "IT",
    law: "gdpr",
    audit: "P12M",
    proof: "P3Y",
    claims: [
      legalClaims({
        trigger: ["processEnded"],
        period: "P12M",
        citation: {
          text: "No fixed period; practice keeps 6 to 12, sometimes 24 months (studiolegaledelliponti.eu; sghs-lawfirm.com: text of Codice 111-bis).",
          url: null,
          ...readFacts,
          status: "practice",
          variants: [
            { period: "P6M", text: "Practice, the lower end.", url: null, ...readFacts },
            { period: "P24M", text: "Practice, the upper end.", url: null, ...readFacts },
            { period: "P12M", text: "qualcherisposta.it: the Garante, 6, at most 12 months (a weak claim).", url: null, ...secondaryFacts },
          ],
        },
      }),
    ],
  }),
};
