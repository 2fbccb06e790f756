import type { BusinessCalendar, EpochDay } from "@samtal/core/time";
import { isCountedPerApplication } from "../evaluation/countClaim.ts";
import { isCutBy } from "../policies/isCutBy.ts";
import { type ClockKernel, clockKernel, countedFrom, reachOn } from "./clockKernel.ts";
import { isOpenToObjection, waitsForWithdrawal } from "../policies/openToRequests.ts";
import type { CompiledCeiling, CompiledClaim } from "./compiledPolicy.ts";
import { endsAtErasure } from "./needs.ts";
import { neverEnd, noDay, openEnd, type RetentionColumns, stageCodes, unknownEnd } from "./retentionColumns.ts";

const conditions = { "application-active": 1, "process-open": 2, employed: 3, interviewing: 4 } as const;

/** A claim on columns. */
export interface ClaimKernel {
  readonly key: string;
  readonly clock: ClockKernel;
  /** Whether its clock lies in the consents' days. */
  readonly isConsentClock: boolean;
  readonly keeps: boolean;
  readonly condition: number;
  readonly consent: Int32Array | undefined;
  readonly consentToCome: Uint8Array | undefined;
  readonly redacting: Uint8Array | undefined;
  readonly endsAtErasure: boolean;
  readonly waits: boolean;
  readonly objected: Int32Array | undefined;
  readonly withSources: boolean;
  readonly isActive: boolean;
  readonly isRestriction: boolean;
  readonly isPerRow: boolean;
  readonly ceilings: readonly ClockKernel[];
}

/** Reads a claim with the ceilings that cut it. */
export function claimKernel(
  claim: CompiledClaim,
  ceilings: readonly CompiledCeiling[],
  today: EpochDay,
  columns: RetentionColumns,
  calendar?: BusinessCalendar,
): ClaimKernel {
  return {
    key: claim.key,
    clock: clockKernel(claim, today, columns, calendar),
    isConsentClock: claim.trigger.includes("consentGiven"),
    keeps: claim.class === "mandatory",
    condition: claim.while === undefined ? 0 : conditions[claim.while],
    consent: claim.legalBasis === "consent" ? columns.consentUntil[claim.key] : undefined,
    consentToCome: claim.legalBasis === "consent" ? columns.consentToCome[claim.key] : undefined,
    redacting: claim.partialWithdrawal === undefined ? undefined : columns.redacting[claim.key],
    endsAtErasure: endsAtErasure(claim),
    waits: waitsForWithdrawal(claim) && isCountedPerApplication(claim),
    objected: isOpenToObjection(claim) ? columns.objectedOn[claim.key] : undefined,
    withSources: claim.lineage === "with-sources",
    isActive: claim.tier === "active",
    isRestriction: claim.class === "restriction",
    isPerRow: isCountedPerApplication(claim),
    ceilings: ceilings.filter((ceiling) => isCutBy(claim, ceiling)).map((ceiling) => clockKernel(ceiling, today, columns)),
  };
}

/** Whether a claim stands on a row, ceilings left out, by comparisons with cutoffs alone. */
export function standsBeforeCeilings(claim: ClaimKernel, columns: RetentionColumns, row: number): boolean {
  const { clock } = claim;
  const { today } = clock;
  if ((clock.law !== 0 || clock.hired !== undefined) && reachOn(clock, claim.keeps, columns, row) === 0) return false;
  if (claim.consent !== undefined && (claim.consent[row] as number) < today) return false;
  if (!isOpen(claim, columns, row)) {
    const { plain } = clock;
    if ((plain === undefined ? countedFrom(clock, row) : (plain[row] as number)) <= clock.cutoff) return false;
  }
  if (claim.endsAtErasure && (columns.erasureRequestedOn[row] as number) <= today && !isWaiting(claim, columns, row)) return false;
  if (claim.objected !== undefined && (claim.objected[row] as number) <= today) return false;
  return !claim.withSources || (columns.sourcesUntil[row] as number) >= today;
}

/** Whether a ceiling has passed on a row: 1, not: 0, it is not about the row's application: -1. */
export function passedOn(ceiling: ClockKernel, columns: RetentionColumns, row: number): number {
  const reach = reachOn(ceiling, false, columns, row);
  if (reach === 0) return -1;
  const day = countedFrom(ceiling, row);
  if (reach < 0) return 0;
  if (day === neverEnd) return -1;
  return day <= ceiling.cutoff ? 1 : 0;
}

/** The last day of a claim on a row, ceilings left out. */
export function endBeforeCeilings(claim: ClaimKernel, columns: RetentionColumns, row: number): number {
  const { clock } = claim;
  if (reachOn(clock, claim.keeps, columns, row) === 0) return neverEnd;
  let end = claim.consentToCome?.[row] === 1 || isOpen(claim, columns, row) ? openEnd : clock.last(countedFrom(clock, row));
  const consent = claim.consent === undefined ? openEnd : (claim.consent[row] as number);
  if (consent !== unknownEnd && consent < end) end = consent;
  if (claim.endsAtErasure && !isWaiting(claim, columns, row)) end = Math.min(end, dayBefore(columns.erasureRequestedOn, clock, row));
  if (claim.objected !== undefined) end = Math.min(end, dayBefore(claim.objected, clock, row));
  return claim.withSources ? Math.min(end, columns.sourcesUntil[row] as number) : end;
}

/** The last day that a ceiling allows on a row; `undefined` where it is not about the row's application. */
export function ceilingEnd(ceiling: ClockKernel, columns: RetentionColumns, row: number): number | undefined {
  const reach = reachOn(ceiling, false, columns, row);
  if (reach === 0) return undefined;
  if (reach < 0) return openEnd;
  const day = countedFrom(ceiling, row);
  return day === neverEnd ? undefined : ceiling.last(day);
}

function dayBefore(days: Int32Array, { today }: ClockKernel, row: number): number {
  const day = days[row] as number;
  return day <= today ? day - 1 : openEnd;
}

const isWaiting = ({ waits }: ClaimKernel, { stage }: RetentionColumns, row: number): boolean =>
  waits && stage[row] === stageCodes.active;

/** Whether a claim has no end of its own yet: what it stands for lasts, or its consents say all there is to say. */
function isOpen(claim: ClaimKernel, columns: RetentionColumns, row: number): boolean {
  if (claim.isConsentClock || (claim.consent !== undefined && claim.consent[row] === unknownEnd)) return true;
  const stage = columns.stage[row] as number;
  switch (claim.condition) {
    case 1:
      return stage === stageCodes.active;
    case 2:
      return stage === stageCodes.active || stage === stageCodes.closed;
    case 3: {
      const { hired, employmentEnded } = columns.triggers;
      const { today } = claim.clock;
      return (hired?.[row] ?? noDay) <= today && (employmentEnded?.[row] ?? noDay) > today;
    }
    case 4:
      return columns.interviewing[row] === 1;
    default:
      return false;
  }
}
