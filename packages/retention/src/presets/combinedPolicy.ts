import { compareText, contentHash, type Id, SamtalError } from "@samtal/core";
import type { LocalDate } from "@samtal/core/time";
import { distinct } from "../facts/distinct.ts";
import { groupedBy } from "../facts/groupedBy.ts";
import type { DataCategory } from "../items/dataCategories.ts";
import type { Claim } from "../policies/claim.ts";
import type { Clock } from "../policies/clock.ts";
import { parseRetentionPolicy, type RetentionPolicy } from "../policies/retentionPolicy.ts";

/**
 * One policy for several countries: each claim and ceiling stays its own country's, and an application follows those
 * whose law applies to it. Of several laws the duties to keep add up, and the lowest ceiling cuts the rest.
 *
 * Claims about the interviewers' own data hang on no application, so that no country's law would reach them: they hold
 * everywhere, once where several countries say the same.
 *
 * @param policies - policies of one jurisdiction each; the order means nothing
 * @param named - the new policy's id, version and first day
 * @returns the policy; keys begin with the jurisdiction they came from: `se-legal-claims`
 * @throws SamtalError `retention/one-jurisdiction-each` where a policy has several, or two have the same
 * @example
 * ```ts
 * import { combinedPolicy, countryPresets, swedishPolicy } from "@samtal/retention";
 * import { toId } from "@samtal/core";
 * import { parseLocalDate } from "@samtal/core/time";
 *
 * const german = countryPresets.find(({ key }) => key === "de")?.policy ?? swedishPolicy;
 * const named = { id: toId("policy", "nordic"), version: "1.0.0", effectiveFrom: parseLocalDate("2027-01-01") };
 * const policy = combinedPolicy([swedishPolicy, german], named);
 * policy.jurisdictions; // => ["DE", "SE"]
 * policy.claims.find(({ key }) => key === "se-legal-claims")?.jurisdiction; // => "SE"
 * ```
 */
export function combinedPolicy(
  policies: readonly RetentionPolicy[],
  named: { readonly id: Id<"policy">; readonly version: string; readonly effectiveFrom: LocalDate },
): RetentionPolicy {
  const codes = policies.flatMap(({ jurisdictions }) => jurisdictions);
  if (policies.length !== codes.length || !distinct(codes)) {
    throw SamtalError.of("retention/one-jurisdiction-each", ["policies"]);
  }
  const sorted = [...policies].sort((a, b) => compareText(a.jurisdictions.join(), b.jurisdictions.join()));
  return parseRetentionPolicy({
    schemaVersion: 1,
    ...named,
    jurisdictions: sorted.flatMap(({ jurisdictions }) => jurisdictions),
    claims: [
      ...sorted.flatMap((policy) => policy.claims.filter((claim) => !isOfInterviewers(claim)).map((claim) => located(claim, policy))),
      ...everywhere(sorted),
    ],
    ceilings: sorted.flatMap((policy) => policy.ceilings.map((ceiling) => located(ceiling, policy))),
  });
}

const ofInterviewers: ReadonlySet<DataCategory> = new Set(["interviewer-record", "rater-figure"]);

const isOfInterviewers = ({ categories }: Claim): boolean => categories.every((category) => ofInterviewers.has(category));

/** Several countries' claims that differ in nothing but their citation are one. */
function everywhere(policies: readonly RetentionPolicy[]): Claim[] {
  const all = policies.flatMap((policy) =>
    policy.claims.filter(isOfInterviewers).map((claim) => ({ claim, prefixed: located(claim, policy).key })),
  );
  const same = groupedBy(all, ({ claim: { citation: _citation, ...rest } }) => contentHash(rest));
  const distinctKeys = distinct([...same.values()].flatMap(([first]) => first?.claim.key ?? []));
  return [...same.values()].flatMap(([first]) =>
    first === undefined ? [] : [{ ...first.claim, key: distinctKeys ? first.claim.key : first.prefixed }],
  );
}

function located<T extends Clock>(clock: T, { jurisdictions }: RetentionPolicy): T {
  const [jurisdiction] = jurisdictions;
  return { ...clock, key: `${jurisdiction?.toLowerCase()}-${clock.key}`, jurisdiction };
}
