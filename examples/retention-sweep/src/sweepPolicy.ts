import { toId } from "@samtal/core";
import { parseLocalDate } from "@samtal/core/time";
import { combinedPolicy, countryPresets, type RetentionPolicy } from "@samtal/retention";
import { countries } from "./population/countries.ts";

/** One policy of ten countries' presets: each application follows its own country's claims. */
export function sweepPolicy(): RetentionPolicy {
  const presets = countries.map(({ preset }) => {
    const policy = countryPresets.find(({ key }) => key === preset)?.policy;
    if (!policy) throw new Error(`There is no preset ${preset}`);
    return policy;
  });
  return combinedPolicy(presets, { id: toId("policy", "ten-countries"), version: "1.0.0", effectiveFrom: parseLocalDate("2027-01-01") });
}
