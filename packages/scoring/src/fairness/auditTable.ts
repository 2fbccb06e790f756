import { reason, type Reason } from "@samtal/core";
import { chiSquareSurvival } from "../distributions/chiSquareSurvival.ts";
import type { StatisticTest } from "../statistic/statistic.ts";
import { comparisonOf, type SelectionComparison } from "./compareSelection.ts";
import { compareRates, rateRatio } from "./exactCounts.ts";
import type { FairnessFigure } from "./fairnessFigure.ts";
import { figureOf, noFigure } from "./figureOf.ts";
import { comparisonReasons } from "./comparisonReasons.ts";
import type { GroupCategory } from "./groupCounts.ts";
import type { MarginalTable, TableGroup } from "./marginalTables.ts";
import type { RateIntervals } from "./rateIntervals.ts";
import { selectionRate } from "./selectionRate.ts";

/** What is shown of a group whose counts may be shown. */
export interface ShownGroup {
  readonly key: string;
  readonly categories: readonly GroupCategory[];
  /** Selected; in a table of scoring rates: scored above the sample's median. */
  readonly selected: number;
  readonly total: number;
  /** The group's share of everybody in the audit. */
  readonly shareOfTotal: number;
  readonly selectionRate: FairnessFigure<{ intervals: RateIntervals }>;
  readonly because: readonly Reason[];
}

/**
 * A group of the audit.
 *
 * - `reference`: what the others are compared with
 * - `compared`: held against the reference
 * - `not-compared`: shown with its rate only (below two percent and left out, or there is no reference)
 * - `suppressed`: no count is shown, to protect a small group
 */
export type AuditedGroup =
  | (ShownGroup & { readonly status: "reference" })
  | (ShownGroup & { readonly status: "compared"; readonly comparison: SelectionComparison })
  | (ShownGroup & { readonly status: "not-compared" })
  | {
      readonly status: "suppressed";
      readonly key: string;
      readonly categories: readonly GroupCategory[];
      readonly because: readonly Reason[];
    };

/** The groups of one dimension, or of all dimensions crossed, held against one reference. */
export interface AuditTable {
  /** None: groups as handed in. One: that dimension. Several: their intersection. */
  readonly dimensions: readonly string[];
  /** Key of the group that the others are compared with; `null` where none can be. */
  readonly reference: string | null;
  /** By key, in code-unit order. */
  readonly groups: readonly AuditedGroup[];
  /** The lowest rate over the highest, among the groups compared. */
  readonly lowestRatio: FairnessFigure;
  /** The highest rate minus the lowest, among the groups compared. */
  readonly largestDifference: FairnessFigure;
  /** Chi-square of equal rates in all groups compared. */
  readonly chiSquare: FairnessFigure<{ test: StatisticTest }>;
  readonly because: readonly Reason[];
}

/** How a table is to be laid out. */
export interface TableSettings {
  readonly reference: { readonly rule: "highest-rate" } | { readonly rule: "group"; readonly keys: readonly string[] };
  readonly level: number;
  readonly smallCell: number;
  readonly leaveOutBelowTwoPercent: boolean;
  /** People in the whole audit. */
  readonly people: number;
  readonly hidden: ReadonlySet<TableGroup>;
}

/** One table of the audit. Nothing in it rests on a suppressed count. */
export function auditTable({ dimensions, groups }: MarginalTable, settings: TableSettings): AuditTable {
  const shown = groups.filter((group) => !settings.hidden.has(group));
  const leftOut = new Set(shown.filter(({ total }) => settings.leaveOutBelowTwoPercent && 50 * total < settings.people));
  const eligible = shown.filter((group) => !leftOut.has(group));
  const reference = eligible.length < 2 ? undefined : referenceOf(eligible, settings);
  const audited = groups.map((group) => auditedGroup(group, reference, leftOut, settings));
  return {
    dimensions,
    reference: reference?.key ?? null,
    groups: audited,
    ...acrossGroups(eligible),
    because: tableReasons(reference, eligible.length, settings),
  };
}

function tableReasons(reference: TableGroup | undefined, eligible: number, settings: TableSettings): Reason[] {
  if (eligible < 2) return [reason("scoring/too-few-groups-shown")];
  if (reference === undefined) return [reason("scoring/reference-not-shown")];
  if (settings.reference.rule === "group") return [reason("scoring/reference-chosen", { group: reference.key })];
  return [reason("scoring/reference-highest-rate", { group: reference.key })];
}

/** The group named first, or the one of the highest rate; among equal rates the largest, then the first key. */
function referenceOf(eligible: readonly TableGroup[], settings: TableSettings): TableGroup | undefined {
  const wanted = settings.reference;
  if (wanted.rule === "group") {
    return wanted.keys.flatMap((named) => eligible.find(({ key }) => key === named) ?? [])[0];
  }
  return eligible.reduce((best, group) => {
    const above = compareRates(group, best);
    return above > 0 || (above === 0 && group.total > best.total) ? group : best;
  });
}

function auditedGroup(
  group: TableGroup,
  reference: TableGroup | undefined,
  leftOut: ReadonlySet<TableGroup>,
  { hidden, level, people, smallCell }: TableSettings,
): AuditedGroup {
  const { key, categories, selected, total } = group;
  if (hidden.has(group)) {
    return { status: "suppressed", key, categories, because: [reason("scoring/cell-suppressed", { minimum: smallCell })] };
  }
  const rate = selectionRate(group, level);
  const shown = { key, categories, selected, total, shareOfTotal: total / people, selectionRate: rate };
  const counted = reason("scoring/group-counted", { group: key, selected, total });
  if (leftOut.has(group)) {
    return { status: "not-compared", ...shown, because: [counted, reason("scoring/below-two-percent", { group: key })] };
  }
  if (reference === undefined) return { status: "not-compared", ...shown, because: [counted] };
  if (group === reference) return { status: "reference", ...shown, because: [counted] };
  const comparison = comparisonOf(group, reference, level);
  const because = [counted, ...comparisonReasons(group, reference, comparison, level)];
  return { status: "compared", ...shown, comparison, because };
}

function acrossGroups(groups: readonly TableGroup[]): Pick<AuditTable, "lowestRatio" | "largestDifference" | "chiSquare"> {
  const n = groups.reduce((sum, { total }) => sum + total, 0);
  const ratio = { n, method: "lowest rate / highest rate", reference: "demographic parity ratio" };
  const difference = { n, method: "highest rate - lowest rate", reference: "demographic parity difference" };
  const square = { n, method: "Pearson's chi-square", reference: "Pearson (1900)" };
  const [first] = groups;
  if (first === undefined || groups.length < 2) {
    return {
      lowestRatio: noFigure(ratio, "too-few-groups"),
      largestDifference: noFigure(difference, "too-few-groups"),
      chiSquare: noFigure(square, "too-few-groups"),
    };
  }
  const highest = groups.reduce((best, group) => (compareRates(group, best) > 0 ? group : best), first);
  const lowest = groups.reduce((worst, group) => (compareRates(group, worst) < 0 ? group : worst), first);
  const selected = groups.reduce((sum, group) => sum + group.selected, 0);
  const spread = selected * (1 - selected / n);
  const squares = groups.map((group) => (group.selected - (selected / n) * group.total) ** 2 / group.total);
  const statistic = ((squares.reduce((sum, term) => sum + term, 0) / spread) * n);
  const df1 = groups.length - 1;
  const test = () => ({ statistic, df1, pValue: chiSquareSurvival(statistic, df1) });
  return {
    lowestRatio: selected === 0 ? noFigure(ratio, "nobody-selected") : figureOf(ratio, rateRatio(lowest, highest), {}),
    largestDifference: figureOf(difference, highest.selected / highest.total - lowest.selected / lowest.total, {}),
    chiSquare: spread > 0 ? figureOf(square, statistic, { test: test() }) : noFigure(square, "zero-variance"),
  };
}
