import { reason, type Reason, SamtalError } from "@samtal/core";
import { type AuditOptions, auditIssues } from "./auditIssues.ts";
import { type AuditTable, auditTable, type TableSettings } from "./auditTable.ts";
import type { GroupCounts } from "./groupCounts.ts";
import { marginalTables } from "./marginalTables.ts";
import type { Selection } from "./selection.ts";
import { suppressedGroups } from "./suppressedGroups.ts";

/** What the audit shows: tables of counts, rates and comparisons, none of which rests on a suppressed count. */
export interface AdverseImpact {
  /** `suppressed` where protecting the small groups leaves nothing to show. */
  readonly status: "ok" | "suppressed";
  /** What was counted: people selected, or people who scored above the sample's median. */
  readonly measure: "selection" | "scoring";
  /** Confidence of the intervals. */
  readonly level: number;
  /** Groups of fewer people are suppressed. */
  readonly smallCell: number;
  /** Everybody in the audit; absent where it would give a suppressed count away. */
  readonly total?: Selection;
  /** One for each dimension, and the intersection of all of them. */
  readonly tables: readonly AuditTable[];
  readonly because: readonly Reason[];
}

/**
 * Selection rates by group, held against a reference group: an audit of counts.
 *
 * Counts go in, never candidates. Group keys are labels of the caller's own. Where groups intersect, hand in one
 * entry for each cell with its category in every dimension; the tables of the single dimensions are summed from the
 * cells. Groups of fewer than `smallCell` people are suppressed, with as many others as it takes that no subtraction
 * brings them back; no reference, ratio or test rests on a suppressed count.
 *
 * The figures describe counts. They neither prove nor rule out discrimination, and they are no bias audit: that
 * needs an independent auditor.
 *
 * @param groups - people selected and people in all, by group; at most 10,000 groups, whose order means nothing
 * @param options - `reference`: `highest-rate` (the default; among the groups shown) or keys of groups, one for each
 *   table (a table that shows none of them compares nothing); `level`: confidence, 0.95 unless said; `smallCell`: 5 unless said;
 *   `leaveOutBelowTwoPercent`: leave groups below 2 % of everybody out of the impact ratios, off unless said
 * @returns the tables, each group with its status and reasons
 * @throws SamtalError with every issue at once: `scoring/invalid-count`, `scoring/empty-group`,
 *   `scoring/selected-above-total`, `scoring/too-few-groups`, `scoring/too-many-groups`, `scoring/duplicate-group`,
 *   `scoring/dimensions-differ`, `scoring/unknown-reference-group`, `scoring/invalid-small-cell`,
 *   `scoring/invalid-confidence-level`
 * @example
 * ```ts
 * import { adverseImpact } from "@samtal/scoring";
 *
 * const audit = adverseImpact([
 *   { key: "a", selected: 48, total: 80 },
 *   { key: "b", selected: 12, total: 40 },
 *   { key: "c", selected: 1, total: 2 },
 *   { key: "d", selected: 5, total: 9 },
 * ]);
 * audit.tables[0]?.reference; // => "a"
 * audit.tables[0]?.groups.map(({ status }) => status);
 * // => ["reference", "compared", "suppressed", "suppressed"]
 * ```
 */
export function adverseImpact(groups: readonly GroupCounts[], options: AuditOptions = {}): AdverseImpact {
  SamtalError.throwIfAny(auditIssues(groups, options));
  return auditOf("selection", groups, options);
}

/** As {@link adverseImpact}, of counts that are known to be sound. */
export function auditOf(
  measure: AdverseImpact["measure"],
  groups: readonly GroupCounts[],
  { reference = "highest-rate", level = 0.95, smallCell = 5, leaveOutBelowTwoPercent = false }: AuditOptions,
): AdverseImpact {
  const tables = marginalTables(groups);
  const suppression = suppressedGroups(tables, smallCell);
  const notice = [reason("scoring/no-verdict-on-cause"), reason("scoring/no-bias-audit")];
  const document = { measure, level, smallCell };
  if (suppression.all) {
    const because = [...notice, reason("scoring/everything-suppressed", { minimum: smallCell })];
    return { status: "suppressed", ...document, tables: [], because };
  }
  const total = {
    selected: groups.reduce((sum, { selected }) => sum + selected, 0),
    total: groups.reduce((sum, { total }) => sum + total, 0),
  };
  const settings: TableSettings = {
    reference: reference === "highest-rate" ? { rule: reference } : { rule: "group", keys: [reference].flat() },
    level,
    smallCell,
    leaveOutBelowTwoPercent,
    people: total.total,
    hidden: suppression.groups,
  };
  return {
    status: "ok",
    ...document,
    total,
    tables: tables.map((table) => auditTable(table, settings)),
    because: measure === "scoring" ? [...notice, reason("scoring/scored-above-median")] : notice,
  };
}
