import type { CountryPreset } from "./countryPreset.ts";
import { legalClaims, limitOfLegalClaims, presetPolicy } from "./presetPolicy.ts";
import { secondaryFacts } from "./readFacts.ts";

const code = {
  text:
    "NVP's code, accepted by the AP: 4 weeks after the end of the procedure, up to 1 year with consent, renewed by a new consent " +
    "(vka.nl, privacy-web.nl, rendement.nl, spadework.ai 2026).",
  url: null,
  ...secondaryFacts,
  status: "practice",
} as const;

/** The Netherlands: four weeks after the end of the procedure; up to a year with consent. */
export const dutchPreset: CountryPreset = {
  key: "nl",
  jurisdiction: "NL",
  country: { sv: "Nederländerna", en: "Netherlands" },
  variant: null,
  duties: [],
  notes: [
    "The sources differ on when it begins: after the rejection (rendement) or at the end of the procedure (vka). The authority's own page was not read.",
    "Roche ships 1 month.",
  ],
  policy: presetPolicy({
    key: "nl",
    jurisdiction: "NL",
    law: "gdpr",
    audit: "P4W",
    proof: "P13M",
    talentPool: { period: "P1Y", citation: code },
    claims: [legalClaims({ trigger: ["processEnded"], period: "P4W", citation: code })],
    ceilings: [limitOfLegalClaims({ key: "after-the-procedure", trigger: ["processEnded"], period: "P4W", citation: code })],
  }),
};
