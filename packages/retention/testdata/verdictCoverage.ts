import type { Evaluation } from "../src/evaluation/evaluation.ts";
import { dispositions } from "../src/items/dataItem.ts";
import type { Ceiling } from "../src/policies/ceiling.ts";
import { isCutBy } from "../src/policies/isCutBy.ts";
import type { RetentionPolicy } from "../src/policies/retentionPolicy.ts";
import type { Comparison } from "./compareVerdicts.ts";

/** How many items each kind of thing was met on; 0 where it was to be met and wasn't. */
export type Coverage = ReadonlyMap<string, number>;

/** What reached an item, by the reason that says so. */
const situations = {
  "no day recorded": "retention/clock-not-started",
  "day to come refused": "retention/future-fact-refused",
  "consent refused": "retention/consent-refused",
  "consent missing": "retention/consent-missing",
  "consent withdrawn": "retention/consent-withdrawn",
  "consent expired": "retention/consent-expires",
  "removed from recording": "retention/redaction-needed",
  "erasure asked for": "retention/erasure-requested",
  "erasure waits": "retention/erasure-waits",
  "survives erasure": "retention/survives-erasure",
  "objected": "retention/objected",
  "ends with source": "retention/ends-with-source",
  "source gone": "retention/source-gone",
} as const;

/** What a population met of a policy: actions, tiers, classes, each claim and ceiling on both sides, situations. */
export function verdictCoverage(policy: RetentionPolicy, { evaluations, shared }: Comparison): Coverage {
  const count = (isMet: (one: Evaluation) => boolean): number => evaluations.filter(isMet).length;
  const because = (code: string, ceiling?: string) => (one: Evaluation): boolean =>
    one.because.some((reason) => reason.code === code && (ceiling === undefined || reason.params["ceiling"] === ceiling));
  const stands = ({ until }: Evaluation["claims"][number], { day }: Evaluation): boolean =>
    until === "open" || (until !== null && until >= day);
  const coverage = new Map<string, number>();
  for (const action of ["retain", "restrict", ...dispositions]) coverage.set(action, count((one) => one.action === action));
  for (const tier of ["active", "restricted", null]) coverage.set(`tier ${tier ?? "none"}`, count((one) => one.tier === tier));
  const classes = new Set<string>([...policy.claims.map((claim) => claim.class), "hold", "restriction"]);
  for (const rank of [...classes].sort()) {
    coverage.set(`class ${rank}`, count((one) => one.claims.some((claim) => claim.class === rank && stands(claim, one))));
  }
  for (const { key } of policy.claims) {
    const own = (one: Evaluation, isStanding: boolean): boolean =>
      one.claims.some((claim) => claim.key === key && stands(claim, one) === isStanding);
    coverage.set(`${key} stands`, count((one) => own(one, true)));
    coverage.set(`${key} ended`, count((one) => own(one, false)));
  }
  for (const { key } of policy.ceilings.filter((ceiling) => !isNeverShorter(ceiling, policy))) coverage.set(`${key} cuts`, count(because("retention/cut-by-ceiling", key)));
  for (const [name, code] of Object.entries(situations)) coverage.set(name, count(because(code)));
  if (policy.jurisdictions.length > 1) coverage.set("law unknown", count(because("retention/jurisdiction-missing")));
  coverage.set("shared items", shared);
  return coverage;
}

/** A ceiling that counts as the claims do that it limits: it is there for whoever lengthens them, and cuts nothing yet. */
const isNeverShorter = (ceiling: Ceiling, { claims }: RetentionPolicy): boolean =>
  claims.every(
    (claim) =>
      !isCutBy(claim, ceiling) ||
      !claim.categories.some((category) => ceiling.categories.includes(category)) ||
      claim.jurisdiction !== ceiling.jurisdiction ||
      (claim.period === ceiling.period && claim.counting === ceiling.counting && claim.trigger.join() === ceiling.trigger.join()),
  );
