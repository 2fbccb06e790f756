import type { CountryPreset } from "./countryPreset.ts";
import { decisionBasis, presetPolicy, type PresetCeiling, type PresetClaim } from "./presetPolicy.ts";
import { generalFacts, readFacts, secondaryFacts } from "./readFacts.ts";

const decided = ["rejected", "withdrawn", "hired", "processEnded"] satisfies PresetClaim["trigger"];

/** A minimum that runs from the record or the action, whichever is later. */
const minimum = (own: Pick<PresetClaim, "key" | "period" | "citation">): PresetClaim => ({
  purpose: "legal-obligation",
  legalBasis: "legal-obligation",
  class: "mandatory",
  tier: "restricted",
  categories: [...decisionBasis, "reference", "recording", "transcript"],
  trigger: ["collected"],
  notBefore: decided,
  counting: "exclusive-start",
  lineage: "own",
  ...own,
});

const federal = minimum({
  key: "federal-minimum",
  period: "P1Y",
  citation: {
    text:
      "29 CFR 1602, as summarised at eeoc.gov: 1 year from the record or the action, whichever is later; after a charge until its " +
      "final disposition (enter it as a legal hold).",
    url: null,
    ...readFacts,
    status: "statute",
    variants: [
      {
        period: "P2Y",
        text: "Contractors: 41 CFR 60-1.12, 1 year below 150 staff or 150,000 dollars (laws9.com). EO 11246 was revoked in January 2025 (general knowledge); s503 and VEVRAA remain.",
        url: null,
        ...readFacts,
      },
      { period: "P2Y", text: "State and local government, education (eeoc.gov).", url: null, ...readFacts },
      { period: "P6Y", text: "Roche.", url: null, ...secondaryFacts },
    ],
  },
});

const shared = { law: "other", audit: "P1Y", proof: "P3Y" } as const;
const none = { variant: null, duties: [] } as const;

/** The United States, federal law: one year at least from the record or the action. */
export const federalPreset: CountryPreset = {
  ...none,
  key: "us",
  jurisdiction: "US",
  country: { sv: "USA (federal rätt)", en: "United States (federal)" },
  notes: ["A minimum, no maximum. Once there is a charge, a legal hold keeps the data until its final disposition."],
  policy: presetPolicy({ ...shared, key: "us", jurisdiction: "US", claims: [federal] }),
};

/** California: four years at least. */
export const californianPreset: CountryPreset = {
  ...none,
  key: "us-ca",
  jurisdiction: "US-CA",
  country: { sv: "Kalifornien", en: "California" },
  notes: [
    "Old copies of the section still say 2 years (onecle, jurris).",
    "Data of automated decision systems is retained too since 1 October 2025 (employmentlawwatch.com); the 4 years for it are general knowledge (2 CCR 11013).",
  ],
  policy: presetPolicy({
    ...shared,
    key: "us-ca",
    jurisdiction: "US-CA",
    audit: "P4Y",
    proof: "P6Y",
    claims: [
      federal,
      minimum({
        key: "state-minimum",
        period: "P4Y",
        citation: {
          text:
            "Gov Code 12946, current text: 4 years from the creation or receipt of the record or the action; after a complaint until " +
            "the later of two dates (enter it as a legal hold).",
          url: "https://self-law.org/code/ca/government-code/12946",
          ...readFacts,
          status: "statute",
        },
      }),
    ],
  }),
};

const videoDeletion: PresetCeiling = {
  key: "video-on-request",
  categories: ["recording", "transcript"],
  scope: { of: "everything" },
  trigger: ["erasureRequested"],
  period: "P30D",
  counting: "exclusive-start",
  citation: {
    text:
      "820 ILCS 42/15: a video interview judged by artificial intelligence is deleted within 30 days of the request, back-ups " +
      "included, and by everyone it was shared with (law.justia.com; huntonprivacyblog.com).",
    url: null,
    ...readFacts,
    status: "statute",
  },
};

/** Illinois: recorded video that is judged by artificial intelligence goes within thirty days of a request. */
export const illinoisPreset: CountryPreset = {
  ...none,
  key: "us-il-video",
  jurisdiction: "US-IL",
  country: { sv: "Illinois (videointervjuer)", en: "Illinois (video interviews)" },
  notes: [
    "Collides with the federal minimum, which wins here; `lintPolicy` reports it. A lawyer has to say which gives way.",
    "BIPA: 3 years from the last interaction (general knowledge; not in the policy).",
  ],
  policy: presetPolicy({
    ...shared,
    key: "us-il-video",
    jurisdiction: "US-IL",
    claims: [federal],
    ceilings: [videoDeletion],
  }),
};

const newYorkRules = {
  text: "20-870 ff; 6 RCNY 5-300 (aicompliancevendors.com, hael.ai).",
  url: null,
  ...readFacts,
  status: "statute",
} as const;

/** New York City: no period, but a duty to give notice. */
export const newYorkCityPreset: CountryPreset = {
  key: "us-nyc",
  jurisdiction: "US-NY",
  country: { sv: "New York City", en: "New York City" },
  variant: null,
  notes: ["Names no period. The federal preset holds here too."],
  duties: [
    {
      key: "notice-before-automated-tool",
      text: "Notice at least 10 business days before an automated employment decision tool is used.",
      citation: newYorkRules,
    },
    {
      key: "bias-audit",
      text: "A bias audit of the tool that is at most 1 year old.",
      citation: newYorkRules,
    },
    {
      key: "policy-on-request",
      text: "The data-retention policy is disclosed on request, within 30 days.",
      citation: {
        text: "20-870 ff; 6 RCNY 5-300; the 30 days are general knowledge.",
        url: null,
        ...generalFacts,
        status: "unverified",
      },
    },
  ],
  policy: null,
};
