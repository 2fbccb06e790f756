import type { ExportedItem } from "../export/subjectExport.ts";

type Claim = ExportedItem["claims"][number];

/**
 * What a person reads of an item's claims: each purpose once. Something that two applications share is kept for the same
 * purpose twice, and only the later end says how long that is.
 */
export function longestClaims(claims: readonly Claim[]): readonly Claim[] {
  const longest = new Map<string, Claim>();
  for (const claim of claims) {
    const { until: _until, ...same } = claim;
    const key = JSON.stringify(same);
    const known = longest.get(key);
    if (known === undefined || (known.until !== "open" && (claim.until === "open" || claim.until > known.until))) longest.set(key, claim);
  }
  return [...longest.values()];
}
