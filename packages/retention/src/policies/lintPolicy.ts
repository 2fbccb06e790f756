import { compareText, type Issue, issue } from "@samtal/core";
import { epochDayFromCivil } from "@samtal/core/time";
import { dataCategories } from "../items/dataCategories.ts";
import { lastEpochDay, type PeriodRule } from "../periods/lastEpochDay.ts";
import { periodRule } from "../periods/periodRule.ts";
import type { Ceiling } from "./ceiling.ts";
import type { Claim } from "./claim.ts";
import { isInScope } from "./isInScope.ts";
import type { RetentionPolicy } from "./retentionPolicy.ts";

/**
 * What is wrong with a policy before anything is kept or erased under it.
 *
 * It finds categories that no claim is about, periods whose citation is unverified, and duties to keep that
 * outlast a ceiling counted from the same event, or from a request that can come on any day. Where the two count from different events only an item's own
 * dates can tell; {@link evaluate} reports it there.
 *
 * @param policy - the policy
 * @returns the findings, in an order that the policy's order does not change; empty where nothing was found
 * @example
 * ```ts
 * import { lintPolicy, swedishPolicy } from "@samtal/retention";
 *
 * lintPolicy(swedishPolicy); // => []
 * lintPolicy({ ...swedishPolicy, claims: [] })[0]?.code; // => "retention/category-uncovered"
 * ```
 */
export function lintPolicy(policy: RetentionPolicy): Issue[] {
  const claims = inOrder(policy.claims);
  const ceilings = inOrder(policy.ceilings);
  const covered = new Set(claims.flatMap(({ categories }) => categories));
  const uncovered = dataCategories
    .filter((category) => !covered.has(category))
    .map((category) => issue("retention/category-uncovered", ["claims"], { category }));
  const uncited = [...claims, ...ceilings]
    .filter(({ citation }) => citation.status === "unverified")
    .map(({ key }) => issue("retention/period-uncited", ["claims"], { key }));
  const above = claims
    .filter((claim) => claim.class === "mandatory")
    .flatMap((claim) =>
      ceilings
        .filter((ceiling) => outlasts(claim, ceiling))
        .map((ceiling) =>
          issue("retention/minimum-above-ceiling", ["ceilings"], { claim: claim.key, ceiling: ceiling.key }),
        ),
    );
  return [...uncovered, ...uncited, ...above];
}

function outlasts(claim: Claim, ceiling: Ceiling): boolean {
  const meets = claim.categories.some((category) => ceiling.categories.includes(category));
  if (!meets || !isInScope(claim, ceiling) || !canMeet(claim, ceiling)) return false;
  // A request can come on any day, so on some day the duty to keep outlasts it.
  if (ceiling.trigger.includes("erasureRequested")) return true;
  if (claim.trigger.join() !== ceiling.trigger.join()) return false;
  // A roll only lengthens the minimum, so it is left out: what is found here holds without a calendar too.
  const { period, counting } = claim;
  return endsLater(periodRule({ period, counting }), periodRule(ceiling));
}

/** Two laws can meet on one application; two outcomes, or times that don't overlap, can't. */
const canMeet = (claim: Claim, ceiling: Ceiling): boolean =>
  claim.outcome === undefined || ceiling.outcome === undefined || claim.outcome === ceiling.outcome;

const firstDay = epochDayFromCivil(2024, 1, 1);
const daysOfFourYears = 1461;

/** Which of two periods is longer can depend on the month it begins in: every day of a leap cycle is tried. */
function endsLater(minimum: PeriodRule, ceiling: PeriodRule): boolean {
  for (let offset = 0; offset < daysOfFourYears; offset++) {
    if (lastEpochDay(firstDay + offset, minimum) > lastEpochDay(firstDay + offset, ceiling)) return true;
  }
  return false;
}

const inOrder = <T extends { readonly key: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => compareText(a.key, b.key));
