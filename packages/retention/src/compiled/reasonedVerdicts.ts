import { type Reason, reason } from "@samtal/core";
import { type BusinessCalendar, epochDayOf, type LocalDate, localDateOf } from "@samtal/core/time";
import type { Until } from "../evaluation/evaluation.ts";
import { periodRule } from "../periods/periodRule.ts";
import type { Tier } from "../policies/claim.ts";
import { ceilingEnd, type ClaimKernel, endBeforeCeilings } from "./claimKernel.ts";
import type { CompiledPolicy } from "./compiledPolicy.ts";
import { internedReasons } from "./internedReasons.ts";
import { kernelGroups } from "./kernelGroups.ts";
import { neverEnd, openEnd, type RetentionColumns } from "./retentionColumns.ts";
import { verdictNames } from "./verdicts.ts";

/** What became of one item, as a document. */
export interface ItemVerdict {
  readonly itemId: string;
  /** The day that was asked about, in the controller's zone. */
  readonly day: LocalDate;
  readonly verdict: (typeof verdictNames)[number];
  /** `null` once nothing keeps it any more. */
  readonly tier: Tier | null;
  /** Last day on which something keeps it; `null` where nothing ever did. */
  readonly until: Until | null;
  readonly because: readonly Reason[];
  /** The policy that it was judged under. */
  readonly policyHash: string;
}

/** Verdicts with their last days and reasons, in the order of `columns.itemIds`. */
export interface ReasonedVerdicts {
  readonly verdicts: Uint8Array;
  /** Days since 1970-01-01; the greatest Int32 where it is open, the least where nothing ever kept the item. */
  readonly until: Int32Array;
  /** Index into `reasons`: items that the same claims keep share theirs. */
  readonly because: Int32Array;
  readonly reasons: readonly (readonly Reason[])[];
  /** One item's verdict written out. */
  unfold(item: number): ItemVerdict;
}

/**
 * The verdicts of many items on a day with the last day of each and what keeps it.
 *
 * The last days are those of {@link evaluate}. The reasons name the claims that stand; {@link explainItem} of a single
 * evaluation says more.
 *
 * @param compiled - the policy on the day
 * @param columns - the rows, made for this policy
 * @param calendar - the working days; needed where a claim rolls
 * @throws SamtalError `retention/calendar-needed`
 * @example
 * ```ts
 * import { compile, parseDataItem, parseRetentionFacts, reasonedVerdicts, retentionColumns } from "@samtal/retention";
 * import { retentionRows, swedishPolicy } from "@samtal/retention";
 * import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
 *
 * const item = parseDataItem({
 *   schemaVersion: 1, id: "item_figure1", category: "rater-figure", subjectIds: ["interviewer_1"],
 *   collectedOn: "2026-03-30", sourceIds: [], onExpiry: "erase",
 * });
 * const facts = parseRetentionFacts({
 *   schemaVersion: 1, zone: "Europe/Stockholm", zoneData: "2026f",
 *   applications: [], subjects: [], consents: [], matters: [], restrictions: [], requests: [],
 * });
 * const compiled = compile(swedishPolicy, parseLocalDate("2027-03-30"), parseTimeZone("Europe/Stockholm"));
 * const rows = retentionRows([item], facts, swedishPolicy, compiled);
 * const { verdict, until } = reasonedVerdicts(compiled, retentionColumns(rows, compiled)).unfold(0);
 * [verdict, until]; // => ["retain", "2027-03-30"]
 * ```
 */
export function reasonedVerdicts(
  compiled: CompiledPolicy,
  columns: RetentionColumns,
  calendar?: BusinessCalendar,
): ReasonedVerdicts {
  for (const claim of compiled.claims) periodRule(claim, calendar);
  const groups = kernelGroups(compiled, columns, calendar);
  const today = epochDayOf(compiled.day);
  const { item, itemIds, rows, category, heldUntil, restrictedUntil } = columns;
  const verdicts = new Uint8Array(itemIds.length);
  const until = new Int32Array(itemIds.length);
  const because = new Int32Array(itemIds.length);
  const interned = internedReasons();
  for (let first = 0; first < rows; ) {
    const at = item[first] as number;
    let last = first;
    while (last + 1 < rows && item[last + 1] === at) last += 1;
    const claims = groups[category[first] as number];
    const held = heldUntil[first] as number;
    const restricted = restrictedUntil[first] as number;
    let isLocked = restricted >= today;
    let isUsed = false;
    let latest = Math.max(held, restricted);
    let found = interned.none;
    if (held >= today) found = interned.with(found, "legal-hold");
    if (isLocked) found = interned.with(found, "restriction-request");
    for (const claim of claims ?? []) {
      const end = endOn(claim, columns, first, last);
      if (end > latest) latest = end;
      if (end < today) continue;
      found = interned.with(found, claim.key);
      if (claim.isRestriction) isLocked = true;
      if (claim.isActive && claim.redacting?.[first] !== 1) isUsed = true;
    }
    verdicts[at] = claims === undefined ? 3 : latest < today ? 0 : isLocked || !isUsed ? 1 : 2;
    until[at] = latest;
    because[at] = found;
    first = last + 1;
  }
  const dates = new Map<number, LocalDate>();
  const dateOf = (end: number): LocalDate => {
    let date = dates.get(end);
    if (date === undefined) dates.set(end, (date = localDateOf(end)));
    return date;
  };
  const reasons = interned.lists.map((keys) =>
    keys.length === 0 ? [reason("retention/no-claim-stands", {})] : keys.map((claim) => reason("retention/claim-stands", { claim })),
  );
  return {
    verdicts,
    until,
    because,
    reasons,
    unfold(nth) {
      const end = until[nth] as number;
      const verdict = verdictNames[verdicts[nth] as number] as ItemVerdict["verdict"];
      return {
        itemId: itemIds[nth] as string,
        day: compiled.day,
        verdict,
        tier: verdict === "retain" ? "active" : verdict === "restrict" ? "restricted" : null,
        until: end === openEnd ? "open" : end === neverEnd ? null : dateOf(end),
        because: reasons[because[nth] as number] as readonly Reason[],
        policyHash: compiled.policyHash,
      };
    },
  };
}

/** The last day of a claim on an item: the latest of its rows', ceilings included. */
function endOn(claim: ClaimKernel, columns: RetentionColumns, first: number, last: number): number {
  if (claim.isPerRow || first === last) {
    let latest = neverEnd;
    for (let row = first; row <= last; row++) {
      let end = endBeforeCeilings(claim, columns, row);
      for (const ceiling of claim.ceilings) {
        const limit = ceilingEnd(ceiling, columns, row);
        if (limit !== undefined && limit < end) end = limit;
      }
      if (end > latest) latest = end;
    }
    return latest;
  }
  let end = endBeforeCeilings(claim, columns, first);
  for (const ceiling of claim.ceilings) {
    let limit: number | undefined;
    for (let row = first; row <= last; row++) {
      const one = ceilingEnd(ceiling, columns, row);
      if (one !== undefined && (limit === undefined || one > limit)) limit = one;
    }
    if (limit !== undefined && limit < end) end = limit;
  }
  return end;
}
