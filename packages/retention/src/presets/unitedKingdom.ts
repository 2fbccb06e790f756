import type { CountryPreset } from "./countryPreset.ts";
import { legalClaims, presetPolicy, type PresetClaim } from "./presetPolicy.ts";
import { generalFacts, secondaryFacts } from "./readFacts.ts";

type Period = PresetClaim["period"];

const sixMonths: PresetClaim["citation"] = {
  text:
    "ICO, draft guidance: not beyond the statutory period in which an applicant can bring a claim (keeping recruitment records). " +
    "EqA s123: 3 months (general knowledge); with ACAS's conciliation 6 months (mylawyer.co.uk, secondary).",
  url: null,
  // The guidance was read, yet it names no number: that is the secondary source's.
  ...secondaryFacts,
  status: "practice",
  variants: [
    { period: "P12M", text: "mylawyer.co.uk: 12 months are excessive.", url: null, ...secondaryFacts },
    { period: "P9M", text: "Law firms now say at least 9 months (avery.law).", url: null, ...secondaryFacts },
  ],
};

const nineMonths: PresetClaim["citation"] = {
  text:
    "ERA 2025 s149 and Sch 12: 6 months instead of 3, for acts on or after 1 October 2026 by draft instruments " +
    "(footanstey.com, May 2026); the main commencement regulations were still awaited there, “no earlier than Oct 2026” " +
    "(burtons-solicitors.com). ACAS's conciliation is 12 weeks since 1 December 2025 (hcrlaw.com). Law firms say at least 9 months (avery.law).",
  url: null,
  ...secondaryFacts,
  status: "unverified",
  commencement: "unconfirmed",
  variants: [{ period: "P7M", text: "The lower end of the 7 to 9 months for events from October 2026 on.", url: null, ...generalFacts }],
};

const unitedKingdom = {
  jurisdiction: "GB",
  country: { sv: "Storbritannien", en: "United Kingdom" },
  duties: [],
} as const;

const claim = (period: Period | string, citation: PresetClaim["citation"], own: Partial<PresetClaim> = {}): PresetClaim =>
  legalClaims({
    trigger: ["rejected", "withdrawn", "processEnded"],
    counting: "inclusive-start",
    period,
    citation,
    ...own,
  });

/** The United Kingdom: six months from the rejection, the day itself counted. */
export const britishPreset: CountryPreset = {
  ...unitedKingdom,
  key: "gb",
  variant: { sv: "sex månader", en: "six months" },
  notes: [
    "The other variant follows the Employment Rights Act 2025 by the day of the event; its commencement is unconfirmed.",
    "Roche ships 6 months and cites nothing.",
  ],
  policy: presetPolicy({
    key: "gb",
    jurisdiction: "GB",
    law: "other",
    audit: "P6M",
    proof: "P30M",
    claims: [claim("P6M", sixMonths)],
  }),
};

/** The same with the change for events on or after 1 October 2026: nine months. Its commencement is unconfirmed. */
export const britishPresetOfTheChange: CountryPreset = {
  ...unitedKingdom,
  key: "gb-era-2025",
  variant: { sv: "med ändringen 2026 (ikraftträdandet obekräftat)", en: "with the change of 2026 (commencement unconfirmed)" },
  notes: ["Events before 1 October 2026 keep their six months."],
  policy: presetPolicy({
    key: "gb-era-2025",
    jurisdiction: "GB",
    law: "other",
    audit: "P9M",
    proof: "P33M",
    claims: [
      claim("P6M", sixMonths, { forEvents: { before: "2026-10-01" } }),
      claim("P9M", nineMonths, { key: "legal-claims-era-2025", forEvents: { from: "2026-10-01" } }),
    ],
  }),
};
