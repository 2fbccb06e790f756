import { isOpenToObjection, waitsForWithdrawal } from "../policies/openToRequests.ts";
import type { CompiledClaim, CompiledPolicy } from "./compiledPolicy.ts";
import type { RowTrigger } from "./retentionRow.ts";

/** What of a row decides under a policy. */
export interface Needs {
  readonly triggers: readonly RowTrigger[];
  readonly stage: boolean;
  readonly interviewing: boolean;
  readonly jurisdictions: boolean;
  readonly erasureRequestedOn: boolean;
  readonly sourcesUntil: boolean;
  /** Keys of claims. */
  readonly objectedOn: readonly string[];
  readonly consentUntil: readonly string[];
  readonly redacting: readonly string[];
}

/** Which columns of a row a policy reads. */
export function needs({ claims, ceilings }: CompiledPolicy): Needs {
  const clocks = [...claims, ...ceilings];
  const triggers = new Set(clocks.flatMap((clock) => [...clock.trigger, ...(clock.notBefore ?? [])]));
  if (clocks.some(({ outcome }) => outcome !== undefined)) triggers.add("hired");
  if (claims.some((claim) => claim.while === "employed")) triggers.add("hired").add("employmentEnded");
  const keysOf = (wanted: (claim: CompiledClaim) => boolean): string[] => claims.filter(wanted).map(({ key }) => key);
  return {
    triggers: [...triggers].filter((trigger) => trigger !== "consentGiven"),
    stage: claims.some(
      (claim) => claim.while === "application-active" || claim.while === "process-open" || waitsForWithdrawal(claim),
    ),
    interviewing: claims.some((claim) => claim.while === "interviewing"),
    jurisdictions: clocks.some(({ jurisdiction }) => jurisdiction !== undefined),
    erasureRequestedOn: claims.some(endsAtErasure),
    sourcesUntil: claims.some(({ lineage }) => lineage === "with-sources"),
    objectedOn: keysOf(isOpenToObjection),
    consentUntil: keysOf(({ legalBasis }) => legalBasis === "consent"),
    redacting: keysOf((claim) => claim.partialWithdrawal !== undefined),
  };
}

/** Whether a request for erasure ends a claim; of one on consent the consent's last day says so. */
export const endsAtErasure = (claim: CompiledClaim): boolean =>
  claim.class === "discretionary" && claim.legalBasis !== "consent";
