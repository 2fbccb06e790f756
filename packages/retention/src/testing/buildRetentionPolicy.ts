import type { z } from "zod";
import { dataCategories } from "../items/dataCategories.ts";
import { parseRetentionPolicy, type RetentionPolicy, type retentionPolicySchema } from "../policies/retentionPolicy.ts";

type Input = z.input<typeof retentionPolicySchema>;
type ClaimInput = Input["claims"][number];
type CeilingInput = Input["ceilings"][number];

const citation = {
  text: "Set up for a test.",
  url: null,
  evidence: "general",
  status: "own-choice",
  verifiedOn: null,
} as const;

/** A claim of 24 months from the rejection, for the defence of legal claims. */
export const buildClaim = (overrides: Partial<ClaimInput> = {}): ClaimInput => ({
  key: "defence",
  purpose: "legal-claims",
  legalBasis: "legitimate-interests",
  class: "defence",
  tier: "restricted",
  categories: [...dataCategories],
  trigger: ["rejected"],
  period: "P24M",
  counting: "exclusive-start",
  lineage: "own",
  citation,
  ...overrides,
});

/** A ceiling of six months from the rejection on everything. */
export const buildCeiling = (overrides: Partial<CeilingInput> = {}): CeilingInput => ({
  key: "ceiling",
  scope: { of: "everything" },
  categories: [...dataCategories],
  trigger: ["rejected"],
  period: "P6M",
  counting: "exclusive-start",
  citation,
  ...overrides,
});

/** A policy of these claims and ceilings. */
export const buildRetentionPolicy = (
  claims: readonly ClaimInput[],
  ceilings: readonly CeilingInput[] = [],
  overrides: Partial<Input> = {},
): RetentionPolicy =>
  parseRetentionPolicy({
    schemaVersion: 1,
    id: "policy_test",
    version: "1.0.0",
    effectiveFrom: "2000-01-01",
    jurisdictions: ["SE"],
    claims: [...claims],
    ceilings: [...ceilings],
    ...overrides,
  });
