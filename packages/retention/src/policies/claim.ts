import { consentSchema } from "@samtal/core";
import * as z from "zod";
import { rollSchema } from "../periods/periodRule.ts";
import { canBeCut } from "./canBeCut.ts";
import { clockShape, endsBeforeItBegins } from "./clock.ts";

/**
 * How claims weigh against each other. The first three can't be cut; an item is kept until the latest of them
 * and of the last two, the last two no longer than the ceilings allow.
 */
export const claimClasses = ["mandatory", "hold", "restriction", "defence", "discretionary"] as const;

/** One of {@link claimClasses}. */
export type ClaimClass = (typeof claimClasses)[number];

/** Whether an item is in use, or only kept under lock for the purpose that keeps it. */
export const tiers = ["active", "restricted"] as const;

/** One of {@link tiers}. */
export type Tier = (typeof tiers)[number];

/** The schema of a purpose. */
export const purposeSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}$/)
  .describe("What the data is kept for, such as recruitment or legal-claims. Of a consent claim: the consent's.");

/** The schema of a {@link Claim}. */
export const claimSchema = z
  .strictObject({
    ...clockShape,
    purpose: purposeSchema,
    legalBasis: z
      .enum([
        "consent",
        "contract",
        "legal-obligation",
        "vital-interests",
        "public-task",
        "legitimate-interests",
      ])
      .describe("GDPR art. 6(1)(a) to (f)."),
    class: z.enum(claimClasses),
    tier: z.enum(tiers),
    while: z
      .enum(["application-active", "process-open", "employed", "interviewing"])
      .exactOptional()
      .describe("As long as this is so, the claim stands without an end; then its clock counts."),
    roll: rollSchema.exactOptional(),
    consentFrom: z
      .enum(["candidates", "everyone"])
      .exactOptional()
      .describe("Of a consent claim: whose consent it needs. Without all of them it falls."),
    partialWithdrawal: z
    .literal("redact")
    .exactOptional()
    .describe(
      "Of a claim on everyone's consent: where one of them takes it back and at least two others still agree, the item " +
        "is locked until that person is removed from it. Left out: the claim ends.",
    ),
  lineage: z
      .enum(["own", "with-sources"])
      .describe("Of a derived item: own, the claim stands when the sources are gone; with-sources, it ends with them."),
  })
  .refine((claim) => !endsBeforeItBegins(claim), {
    path: ["period"],
    params: { issue: "retention/empty-period" },
  })
  .refine((claim) => (claim.legalBasis === "consent") === (claim.consentFrom !== undefined), {
    path: ["consentFrom"],
    params: { issue: "retention/consent-from-whom" },
  })
  .refine((claim) => claim.legalBasis !== "consent" || isConsentPurpose(claim.purpose), {
    path: ["purpose"],
    params: { issue: "retention/unknown-consent-purpose", known: consentSchema.shape.purpose.options.join(" ") },
  })
  .refine((claim) => !claim.trigger.includes("consentGiven") || isConsentClock(claim), {
    path: ["trigger"],
    params: { issue: "retention/consent-clock" },
  })
  .refine((claim) => claim.partialWithdrawal === undefined || claim.consentFrom === "everyone", {
    path: ["partialWithdrawal"],
    params: { issue: "retention/redaction-without-consent" },
  })
  .refine((claim) => claim.lineage === "own" || canBeCut(claim), {
    path: ["lineage"],
    params: { issue: "retention/minimum-with-sources" },
  });

/** Why data of some categories may be kept, for how long and under which text. */
export type Claim = z.infer<typeof claimSchema>;

const isConsentPurpose = (purpose: string): boolean => consentSchema.shape.purpose.safeParse(purpose).success;

const isConsentClock = ({ legalBasis, trigger }: { legalBasis: string; trigger: readonly string[] }): boolean =>
  legalBasis === "consent" && trigger.length === 1;
