import type { Citation } from "../policies/citation.ts";
import { parseRetentionPolicy, type RetentionPolicy } from "../policies/retentionPolicy.ts";

const read = { evidence: "read", verifiedOn: "2026-11-21" } as const;

/** 24 months from the end of the process. What is known about it, and what is not. */
const limitation = {
  text:
    "GDPR art. 6(1)(f) and 17(3)(e); Diskrimineringslagen. NJA 2014 s. 629 lets the time of DL 6:6 run from the end of " +
    "the whole procedure (a case about education). For working life we found no statute that names a fixed number; 24 months is " +
    "what employers keep (Jobylon, If). Of minors the time runs from the eighteenth birthday (secondary source only).",
  url: "https://lagen.nu/dom/nja/2014s629",
  ...read,
  status: "practice",
  variants: [
    {
      period: "P24M",
      text: "Jobylon: two years, with reference to Diskrimineringslagen.",
      url: "https://support.jobylon.com/en/articles/69926",
      ...read,
    },
    { period: "P24M", text: "If: recruitment notice, two years.", url: null, ...read },
    { period: "P26M", text: "Lif: two years and a margin.", url: "https://lif.se/dataskydd/rekrytering/", ...read },
  ],
};

/** A period that nobody but the controller chose. */
const ownChoice = (why: string, law = "GDPR art. 5(1)(e)"): Omit<Citation, "verifiedOn"> & { verifiedOn: null } => ({
  text: `${law}. The period is the controller's own choice; we found no statute that names one: ${why}`,
  url: null,
  evidence: "general",
  status: "own-choice",
  verifiedOn: null,
});

const decided = ["rejected", "withdrawn", "hired", "processEnded"];
const counting = "exclusive-start";
const inUse = { class: "discretionary", tier: "active", counting, lineage: "own" };
const locked = { class: "defence", tier: "restricted", counting, lineage: "own", legalBasis: "legitimate-interests" };
const untilDecided = { while: "application-active", trigger: decided, period: "P0D" };

/** The candidate's data that the decision rests on. */
const decisionBasis = [
  "profile",
  "contact-details",
  "cv",
  "application-answer",
  "note",
  "rating",
  "scorecard",
  "assessment",
  "decision",
  "message",
  "test-result",
  "booking",
  "consent",
];

/**
 * The Swedish preset: what a private employer in Sweden commonly keeps, and under which text.
 *
 * In use until the application is decided; then under lock for 24 months from the end of the recruitment, in case
 * of legal claims. A talent pool, recordings, references and surveys stand on consent. Recordings, accommodations
 * and special categories go as soon as the application is decided.
 *
 * Not legal advice: a named person in the controller's organisation has to accept it. Only the 24 months rest on
 * sources outside the controller, and on practice rather than a statute's number; each other period is marked
 * `own-choice`. Where a hired person's data goes into an employee file, other rules take over there.
 *
 * @example
 * ```ts
 * import { swedishPolicy } from "@samtal/retention";
 *
 * const claim = swedishPolicy.claims.find(({ key }) => key === "legal-claims");
 * claim?.period; // => "P24M"
 * claim?.citation.status; // => "practice"
 * ```
 */
export const swedishPolicy: RetentionPolicy = parseRetentionPolicy({
  schemaVersion: 1,
  id: "policy_sweden",
  version: "1.0.0",
  effectiveFrom: "2026-11-21",
  jurisdictions: ["SE"],
  preset: "se",
  claims: [
    {
      ...inUse,
      ...untilDecided,
      key: "recruitment",
      purpose: "recruitment",
      legalBasis: "contract",
      categories: [...decisionBasis, "tech-check"],
      citation: ownChoice("in use until the application is decided.", "GDPR art. 5(1)(e) and 6"),
    },
    {
      ...locked,
      key: "legal-claims",
      purpose: "legal-claims",
      categories: [...decisionBasis, "reference"],
      while: "process-open",
      trigger: ["processEnded"],
      notBefore: ["eighteenthBirthday"],
      period: "P24M",
      citation: limitation,
    },
    {
      ...inUse,
      key: "talent-pool",
      purpose: "talent-pool",
      legalBasis: "consent",
      consentFrom: "candidates",
      categories: ["profile", "contact-details", "cv", "application-answer", "consent"],
      trigger: ["consentGiven"],
      period: "P24M",
      citation: ownChoice("24 months from the consent, or less where the consent says so.", "GDPR art. 6 and 7(3)"),
    },
    {
      ...inUse,
      ...untilDecided,
      key: "recording",
      purpose: "recording",
      legalBasis: "consent",
      consentFrom: "everyone",
      partialWithdrawal: "redact",
      categories: ["recording", "transcript"],
      lineage: "with-sources",
      citation: ownChoice("until the application is decided, or until anyone recorded withdraws.", "GDPR art. 6 and 7(3)"),
    },
    {
      ...inUse,
      ...untilDecided,
      key: "reference-check",
      purpose: "reference-check",
      legalBasis: "consent",
      consentFrom: "candidates",
      categories: ["reference"],
      citation: ownChoice("in use until the application is decided.", "GDPR art. 6 and 7(3)"),
    },
    {
      ...inUse,
      key: "survey",
      purpose: "survey",
      legalBasis: "consent",
      consentFrom: "candidates",
      categories: ["survey-answer"],
      trigger: ["consentGiven"],
      period: "P12M",
      citation: ownChoice("12 months from the consent.", "GDPR art. 6 and 7(3)"),
    },
    {
      ...inUse,
      ...untilDecided,
      key: "accommodation",
      purpose: "fair-interview",
      legalBasis: "contract",
      categories: ["accommodation"],
      citation: ownChoice("the shortest rule, only until the application is decided."),
    },
    {
      ...inUse,
      ...untilDecided,
      key: "special-category",
      purpose: "recruitment",
      legalBasis: "contract",
      categories: ["special-category"],
      citation: ownChoice(
        "the shortest rule, only until the application is decided. A ground of its own under art. 9(2) is needed.",
        "GDPR art. 5(1)(e) and 9(2)",
      ),
    },
    {
      ...locked,
      key: "consent-proof",
      purpose: "proof-of-consent",
      categories: ["consent"],
      trigger: ["collected"],
      period: "P48M",
      citation: ownChoice(
        "the 24 months for which a consent can carry data, then the 24 months of legal claims.",
        "GDPR art. 6(1)(f) and 17(3)(e)",
      ),
    },
    {
      ...locked,
      key: "audit",
      purpose: "accountability",
      categories: ["audit-event"],
      trigger: ["collected"],
      notBefore: ["processEnded"],
      period: "P24M",
      citation: ownChoice("as long as what the events are about.", "GDPR art. 6(1)(f) and 17(3)(e)"),
    },
    {
      ...inUse,
      key: "interviewer-records",
      purpose: "interviewing",
      legalBasis: "legitimate-interests",
      categories: ["interviewer-record"],
      while: "interviewing",
      trigger: ["interviewingEnded"],
      period: "P0D",
      citation: ownChoice("as long as the person conducts interviews.", "GDPR art. 5(1)(e) and 6(1)(f)"),
    },
    {
      ...inUse,
      key: "rater-figures",
      purpose: "rater-calibration",
      legalBasis: "legitimate-interests",
      categories: ["rater-figure"],
      trigger: ["collected"],
      period: "P12M",
      citation: ownChoice("12 months from the calculation.", "GDPR art. 5(1)(e) and 6(1)(f)"),
    },
  ],
  ceilings: [],
});
