import { toId } from "@samtal/core";
import { parseLocalDate } from "@samtal/core/time";
import { combinedPolicy, countryPresets, parseRetentionPolicy, type RetentionPolicy, swedishPolicy } from "@samtal/retention";
import { countries } from "./population/countries.ts";

/** Claims about the company's own people, who all work for the Swedish employer. */
const ofInterviewers: ReadonlySet<string> = new Set(["interviewer-records", "rater-figures"]);

/**
 * One policy of ten countries' presets: each application follows its own country's claims. The interviewers' data hangs
 * on no application, so no country's law would reach it; for them the employer's own, the Swedish, holds everywhere.
 */
export function sweepPolicy(): RetentionPolicy {
  const presets = countries.map(({ preset }) => {
    const policy = countryPresets.find(({ key }) => key === preset)?.policy;
    if (!policy) throw new Error(`There is no preset ${preset}`);
    return { ...policy, claims: policy.claims.filter(({ key }) => !ofInterviewers.has(key)) };
  });
  const named = { id: toId("policy", "ten-countries"), version: "1.0.0", effectiveFrom: parseLocalDate("2027-01-01") };
  const policy = combinedPolicy(presets, named);
  const everywhere = swedishPolicy.claims.filter(({ key }) => ofInterviewers.has(key));
  return parseRetentionPolicy({ ...policy, claims: [...policy.claims, ...everywhere] });
}
