import { epochDayOf } from "@samtal/core/time";
import { type ClaimKernel, passedOn, standsBeforeCeilings } from "./claimKernel.ts";
import type { ClockKernel } from "./clockKernel.ts";
import type { CompiledPolicy } from "./compiledPolicy.ts";
import { kernelGroups } from "./kernelGroups.ts";
import type { RetentionColumns } from "./retentionColumns.ts";

/** What a number of {@link verdicts} means, by its place. `unjudged`: no claim is about the category. */
export const verdictNames = ["dispose", "restrict", "retain", "unjudged"] as const;

/**
 * The verdicts of many items on a day, by comparing each event with its cutoff.
 *
 * Each is what {@link evaluate} says of the item: `dispose` stands for what its `onExpiry` names.
 *
 * @param compiled - the policy on the day
 * @param columns - the rows, made for this policy
 * @returns an index into {@link verdictNames} for each item, in the order of `columns.itemIds`
 * @example
 * ```ts
 * import { compile, parseDataItem, parseRetentionFacts, retentionColumns, retentionRows } from "@samtal/retention";
 * import { swedishPolicy, verdictNames, verdicts } from "@samtal/retention";
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
 * const compiled = compile(swedishPolicy, parseLocalDate("2027-03-31"), parseTimeZone("Europe/Stockholm"));
 * const rows = retentionRows([item], facts, swedishPolicy, compiled);
 * [...verdicts(compiled, retentionColumns(rows, compiled))].map((verdict) => verdictNames[verdict]); // => ["dispose"]
 * ```
 */
export function verdicts(compiled: CompiledPolicy, columns: RetentionColumns): Uint8Array {
  const groups = kernelGroups(compiled, columns);
  const today = epochDayOf(compiled.day);
  const { item, rows, category, heldUntil, restrictedUntil } = columns;
  const found = new Uint8Array(columns.itemIds.length);
  for (let first = 0; first < rows; ) {
    const at = item[first] as number;
    let last = first;
    while (last + 1 < rows && item[last + 1] === at) last += 1;
    const claims = groups[category[first] as number];
    let verdict = 3;
    if (claims !== undefined) {
      let isLocked = (restrictedUntil[first] as number) >= today;
      let isKept = isLocked || (heldUntil[first] as number) >= today;
      let isUsed = false;
      for (let nth = 0; nth < claims.length; nth++) {
        const claim = claims[nth] as ClaimKernel;
        // What is in use already, or locked, another claim of the same kind changes nothing about.
        if (isKept && (isUsed || !claim.isActive) && !claim.isRestriction) continue;
        if (!standsOn(claim, columns, first, last)) continue;
        isKept = true;
        if (claim.isRestriction) isLocked = true;
        if (claim.isActive && claim.redacting?.[first] !== 1) isUsed = true;
      }
      verdict = !isKept ? 0 : isLocked || !isUsed ? 1 : 2;
    }
    found[at] = verdict;
    first = last + 1;
  }
  return found;
}

/** Whether a claim stands on an item: on any of its rows, ceilings included. */
function standsOn(claim: ClaimKernel, columns: RetentionColumns, first: number, last: number): boolean {
  const { ceilings } = claim;
  if (claim.isPerRow || first === last) {
    for (let row = first; row <= last; row++) {
      if (standsBeforeCeilings(claim, columns, row) && !isCut(ceilings, columns, row)) return true;
    }
    return false;
  }
  return standsBeforeCeilings(claim, columns, first) && !ceilings.some((ceiling) => isCutByLatest(ceiling, columns, first, last));
}

function isCut(ceilings: readonly ClockKernel[], columns: RetentionColumns, row: number): boolean {
  for (let nth = 0; nth < ceilings.length; nth++) {
    if (passedOn(ceilings[nth] as ClockKernel, columns, row) === 1) return true;
  }
  return false;
}

/** A claim that follows no application is cut where the ceiling has passed by all the applications it is about. */
function isCutByLatest(ceiling: ClockKernel, columns: RetentionColumns, first: number, last: number): boolean {
  let isAbout = false;
  for (let row = first; row <= last; row++) {
    const passed = passedOn(ceiling, columns, row);
    if (passed === 0) return false;
    if (passed === 1) isAbout = true;
  }
  return isAbout;
}
