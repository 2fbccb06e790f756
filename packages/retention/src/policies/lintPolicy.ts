import { compareText, type Issue, issue, SamtalError } from "@samtal/core";
import { type Duration, durationParts, type LocalDate } from "@samtal/core/time";
import { type ExpectedPurposes, expectedPurposes } from "../items/expectedPurposes.ts";
import type { Ceiling } from "./ceiling.ts";
import type { Claim } from "./claim.ts";
import { isInScope } from "./isInScope.ts";
import { daysForMonths } from "./lint/daysForMonths.ts";
import { endsLater } from "./lint/endsLater.ts";
import { outcomesMeet } from "./lint/outcomesMeet.ts";
import { outlivingClaims } from "./lint/outlivingClaims.ts";
import { overlappingClaims } from "./lint/overlappingClaims.ts";
import { staleCitations } from "./lint/staleCitations.ts";
import { uncoveredPurposes } from "./lint/uncoveredPurposes.ts";
import type { RetentionPolicy } from "./retentionPolicy.ts";

/** What {@link lintPolicy} can't read from the policy. The age of citations needs a day and a limit, or neither. */
export type LintPolicyOptions = {
  /** The purposes that each category is expected to be kept for; {@link expectedPurposes} where left out. */
  readonly purposes?: ExpectedPurposes;
} & (
  | {
      /** The day on which ages are counted. */
      readonly day: LocalDate;
      /** How long ago a citation may have been read, such as `P1Y`. */
      readonly citationMaxAge: Duration;
    }
  | { readonly day?: never; readonly citationMaxAge?: never }
);

/**
 * What is wrong with a policy before anything is kept or erased under it.
 *
 * - `retention/category-uncovered`, `retention/purpose-uncovered`: no claim is about a category, or none keeps it for
 *   what it is in the round for
 * - `retention/period-uncited`, `retention/citation-stale`: a period's citation is unverified, or was last read too
 *   long ago
 * - `retention/days-for-months`: days where a statute, a regulator or a court says months
 * - `retention/claims-overlap`: two claims of one purpose, class, tier and legal basis over one category can be about
 *   one application
 * - `retention/outlives-sources`: a claim of its own on a derived category ends later than every claim on its sources
 *   that the same event starts
 * - `retention/minimum-above-ceiling`: a duty to keep outlasts a ceiling counted from the same event, or from a
 *   request that can come on any day. Where the two count from different events only an item's own dates can tell;
 *   {@link evaluate} reports it there
 *
 * @param policy - the policy
 * @param options - the day and the age that a citation may have; the purposes that are expected
 * @returns the findings, in an order that the policy's order does not change; empty where nothing was found
 * @throws SamtalError `retention/period-in-hours` where `citationMaxAge` has hours
 * @example
 * ```ts
 * import { lintPolicy, swedishPolicy } from "@samtal/retention";
 * import { parseDuration, parseLocalDate } from "@samtal/core/time";
 *
 * lintPolicy(swedishPolicy); // => []
 * lintPolicy({ ...swedishPolicy, claims: [] })[0]?.code; // => "retention/category-uncovered"
 * const old = { day: parseLocalDate("2030-01-01"), citationMaxAge: parseDuration("P1Y") };
 * lintPolicy(swedishPolicy, old).map(({ code, params }) => [code, params["key"]]); // => [["retention/citation-stale", "legal-claims"]]
 * ```
 */
export function lintPolicy(policy: RetentionPolicy, options: LintPolicyOptions = {}): Issue[] {
  const { purposes = expectedPurposes, day, citationMaxAge } = options;
  if (citationMaxAge !== undefined && durationParts(citationMaxAge).milliseconds !== 0) {
    throw SamtalError.of("retention/period-in-hours", ["options", "citationMaxAge"]);
  }
  const claims = inOrder(policy.claims);
  const ceilings = inOrder(policy.ceilings);
  const clocks = [...claims, ...ceilings];
  return [
    ...uncoveredPurposes(claims, purposes),
    ...clocks
      .filter(({ citation }) => citation.status === "unverified")
      .map(({ key }) => issue("retention/period-uncited", ["claims"], { key })),
    ...(day === undefined ? [] : staleCitations(clocks, day, citationMaxAge)),
    ...daysForMonths(clocks),
    ...overlappingClaims(claims),
    ...outlivingClaims(claims),
    ...claims
      .filter((claim) => claim.class === "mandatory")
      .flatMap((claim) =>
        ceilings
          .filter((ceiling) => outlasts(claim, ceiling))
          .map((ceiling) =>
            issue("retention/minimum-above-ceiling", ["ceilings"], { claim: claim.key, ceiling: ceiling.key }),
          ),
      ),
  ];
}

function outlasts(claim: Claim, ceiling: Ceiling): boolean {
  const meets = claim.categories.some((category) => ceiling.categories.includes(category));
  if (!meets || !isInScope(claim, ceiling) || !outcomesMeet(claim, ceiling)) return false;
  // Two laws can meet on one application. A request can come on any day, so on some day the duty to keep outlasts it.
  if (ceiling.trigger.includes("erasureRequested")) return true;
  return claim.trigger.join() === ceiling.trigger.join() && endsLater(claim, [ceiling]);
}

const inOrder = <T extends { readonly key: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => compareText(a.key, b.key));
