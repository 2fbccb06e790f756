import type { Duration } from "@samtal/core/time";
import type { z } from "zod";
import type { Citation } from "../policies/citation.ts";
import { parseRetentionPolicy, type RetentionPolicy, type retentionPolicySchema } from "../policies/retentionPolicy.ts";

type PolicyInput = z.input<typeof retentionPolicySchema>;
/** A claim as a preset writes it down. */
export type PresetClaim = PolicyInput["claims"][number];
/** A ceiling as a preset writes it down. */
export type PresetCeiling = PolicyInput["ceilings"][number];

/** What one country's preset says beyond what all of them share. */
export interface PresetParts {
  /** The policy's `preset`, and its id where none is given. */
  readonly key: string;
  readonly id?: string;
  readonly jurisdiction: string;
  /** Whether the texts of the European regulation stand behind what all presets share. */
  readonly law: "gdpr" | "other";
  /** Why data is kept once the application is decided, and other claims of the country's own. */
  readonly claims: readonly PresetClaim[];
  readonly ceilings?: readonly PresetCeiling[];
  /** How long a consent to the talent pool carries, and what that rests on; 24 months by own choice. */
  readonly talentPool?: { readonly period: Duration | string; readonly citation: PresetClaim["citation"] };
  /** How long events of the audit log are kept: as long as what they are about. */
  readonly audit: string;
  /** How long proof of a consent is kept: as long as a consent carries data, and then the time for legal claims. */
  readonly proof: string;
}

/** The candidate's data that the decision rests on. */
export const decisionBasis: readonly PresetClaim["categories"][number][] = [
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

const inUse = { class: "discretionary", tier: "active", counting: "exclusive-start", lineage: "own" } as const;
/** What claims for the defence of legal claims share. */
const underLock = {
  class: "defence",
  tier: "restricted",
  lineage: "own",
  legalBasis: "legitimate-interests",
  counting: "exclusive-start",
} as const;

/** Why the decision's basis is kept under lock once the application is decided, with what the country says of it. */
export const legalClaims = (own: Pick<PresetClaim, "trigger" | "period" | "citation"> & Partial<PresetClaim>): PresetClaim => ({
  ...underLock,
  key: "legal-claims",
  purpose: "legal-claims",
  categories: [...decisionBasis, "reference"],
  while: "process-open",
  ...own,
});

/** The longest time for which {@link legalClaims} keep the decision's basis; proof of a consent is apart. */
export const limitOfLegalClaims = (own: Pick<PresetCeiling, "key" | "trigger" | "period" | "citation">): PresetCeiling => ({
  categories: [...decisionBasis.filter((category) => category !== "consent"), "reference"],
  scope: { of: "class", class: "defence" },
  counting: "exclusive-start",
  ...own,
});

const untilDecided = {
  while: "application-active",
  trigger: ["rejected", "withdrawn", "hired", "processEnded"],
  period: "P0D",
} satisfies Partial<PresetClaim>;

/**
 * A country's preset: what all of them share, and what is the country's own.
 *
 * In use until the application is decided; a talent pool, recordings, references and surveys stand on consent;
 * recordings, accommodations and special categories go as soon as the application is decided. All of these are the
 * controller's own choice and marked so.
 */
export function presetPolicy(parts: PresetParts): RetentionPolicy {
  return parseRetentionPolicy({
    schemaVersion: 1,
    id: parts.id ?? `policy_${parts.key}`,
    version: "1.0.0",
    effectiveFrom: "2026-11-21",
    jurisdictions: [parts.jurisdiction],
    preset: parts.key,
    claims: [...sharedClaims(parts), ...parts.claims],
    ceilings: [...(parts.ceilings ?? [])],
  } satisfies PolicyInput);
}

/** A period that nobody but the controller chose. */
function ownChoice(law: PresetParts["law"], articles: string, why: string): Citation {
  const before = law === "gdpr" ? `GDPR art. ${articles}. ` : "";
  return {
    text: `${before}The period is the controller's own choice; we found no statute that names one: ${why}`,
    url: null,
    evidence: "general",
    status: "own-choice",
    verifiedOn: null,
  };
}

function sharedClaims({ law, talentPool, audit, proof }: PresetParts): PresetClaim[] {
  const chosen = (articles: string, why: string): Citation => ownChoice(law, articles, why);
  const consent = { ...inUse, legalBasis: "consent", consentFrom: "candidates" } as const;
  return [
    {
      ...inUse,
      ...untilDecided,
      key: "recruitment",
      purpose: "recruitment",
      legalBasis: "contract",
      categories: [...decisionBasis, "tech-check"],
      citation: chosen("5(1)(e) and 6", "in use until the application is decided."),
    },
    {
      ...consent,
      key: "talent-pool",
      purpose: "talent-pool",
      categories: ["profile", "contact-details", "cv", "application-answer", "consent"],
      trigger: ["consentGiven"],
      period: talentPool?.period ?? "P24M",
      citation: talentPool?.citation ?? chosen("6 and 7(3)", "24 months from the consent, or less where the consent says so."),
    },
    {
      ...consent,
      ...untilDecided,
      key: "recording",
      purpose: "recording",
      consentFrom: "everyone",
      partialWithdrawal: "redact",
      categories: ["recording", "transcript"],
      lineage: "with-sources",
      citation: chosen("6 and 7(3)", "until the application is decided, or until somebody on it withdraws and fewer than two others still agree."),
    },
    {
      ...consent,
      ...untilDecided,
      key: "reference-check",
      purpose: "reference-check",
      categories: ["reference"],
      citation: chosen("6 and 7(3)", "in use until the application is decided."),
    },
    {
      ...consent,
      key: "survey",
      purpose: "survey",
      categories: ["survey-answer"],
      trigger: ["consentGiven"],
      period: "P12M",
      citation: chosen("6 and 7(3)", "12 months from the consent."),
    },
    {
      ...inUse,
      ...untilDecided,
      key: "accommodation",
      purpose: "fair-interview",
      legalBasis: "contract",
      categories: ["accommodation"],
      citation: chosen("5(1)(e)", "the shortest rule, only until the application is decided."),
    },
    {
      ...inUse,
      ...untilDecided,
      key: "special-category",
      purpose: "recruitment",
      legalBasis: "contract",
      categories: ["special-category"],
      citation: chosen(
        "5(1)(e) and 9(2)",
        "the shortest rule, only until the application is decided." +
          (law === "gdpr" ? " A ground of its own under art. 9(2) is needed." : ""),
      ),
    },
    {
      ...underLock,
      key: "consent-proof",
      purpose: "proof-of-consent",
      categories: ["consent"],
      trigger: ["collected"],
      period: proof,
      citation: chosen("6(1)(f) and 17(3)(e)", "as long as a consent can carry data, then the time for legal claims."),
    },
    {
      ...underLock,
      key: "audit",
      purpose: "accountability",
      categories: ["audit-event"],
      trigger: ["collected"],
      notBefore: ["processEnded"],
      period: audit,
      citation: chosen("6(1)(f) and 17(3)(e)", "as long as what the events are about."),
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
      citation: chosen("5(1)(e) and 6(1)(f)", "as long as the person conducts interviews."),
    },
    {
      ...inUse,
      key: "rater-figures",
      purpose: "rater-calibration",
      legalBasis: "legitimate-interests",
      categories: ["rater-figure"],
      trigger: ["collected"],
      period: "P12M",
      citation: chosen("5(1)(e) and 6(1)(f)", "12 months from the calculation."),
    },
  ];
}
