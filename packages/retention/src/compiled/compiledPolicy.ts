import type { Id } from "@samtal/core";
import type { LocalDate, TimeZone } from "@samtal/core/time";
import type { DataCategory } from "../items/dataCategories.ts";
import type { Ceiling } from "../policies/ceiling.ts";
import type { Claim } from "../policies/claim.ts";

interface Cut {
  /** The latest event day that is past the period on the day; `null` where no event is. Compare with `<=`. */
  readonly cutoff: LocalDate | null;
}

/** A claim with its cutoff. That of a claim with the trigger `consentGiven` lies in its consents' days instead. */
export type CompiledClaim = Omit<Claim, "citation"> & Cut;

/** A ceiling with its cutoff. */
export type CompiledCeiling = Omit<Ceiling, "citation"> & Cut;

/** Claims and ceilings that are about the same categories. */
export interface CompiledGroup {
  readonly categories: readonly DataCategory[];
  readonly claims: readonly CompiledClaim[];
  readonly ceilings: readonly CompiledCeiling[];
}

/** A policy on one day: each period has become one date to compare with. */
export interface CompiledPolicy {
  readonly schemaVersion: 1;
  readonly policyId: Id<"policy">;
  readonly policyVersion: string;
  readonly policyHash: string;
  /** The day that it is for, in the controller's zone. */
  readonly day: LocalDate;
  readonly zone: TimeZone;
  /** The working days that were used, where any were given. */
  readonly calendar?: { readonly id: string; readonly version: string };
  /** Claims by key. */
  readonly claims: readonly CompiledClaim[];
  /** Ceilings by key. */
  readonly ceilings: readonly CompiledCeiling[];
}
