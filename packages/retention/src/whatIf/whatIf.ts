import { compareText, type Id, type Reason, reason } from "@samtal/core";
import type { LocalDate } from "@samtal/core/time";
import type { Evaluation } from "../evaluation/evaluation.ts";
import { planRetention, type RetentionPlan } from "../evaluation/planRetention.ts";
import type { RetentionPlanOptions } from "../evaluation/retentionPlanOptions.ts";
import type { RetentionFacts } from "../facts/retentionFacts.ts";
import { type DataCategory, dataCategories } from "../items/dataCategories.ts";
import type { DataItem } from "../items/dataItem.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import { changeDirection, type ChangeDirection, changeDirections, type Kept } from "./changeDirection.ts";

type SubjectId = DataItem["subjectIds"][number];

/** Which policy a side of the comparison was judged under. */
export type ComparedPolicy = Pick<RetentionPlan, "policyId" | "policyVersion" | "policyHash">;

/** What a change of policy would do to one item. */
export interface RetentionChange {
  readonly itemId: Id<"item">;
  readonly category: DataCategory;
  /** Everyone whose data it is, by id. */
  readonly subjectIds: readonly SubjectId[];
  readonly direction: ChangeDirection;
  readonly before: Kept;
  readonly after: Kept;
  /** Which way the change goes, then why under the new policy. */
  readonly because: readonly Reason[];
}

/** How many items change which way. */
export type ChangeCounts = Readonly<Record<ChangeDirection, number>>;

/** What a change of policy would do to what is stored, as known on a day. */
export interface WhatIf {
  readonly schemaVersion: 1;
  readonly day: LocalDate;
  readonly before: ComparedPolicy;
  readonly after: ComparedPolicy;
  /** The controller's zone and the zone data, as the facts name them. */
  readonly zone: string;
  readonly zoneData: string;
  /** How many items were looked at. */
  readonly itemCount: number;
  /** The items that change, by item id. */
  readonly changes: readonly RetentionChange[];
  /** Of the categories in which something changes, in the order of `dataCategories`. */
  readonly counts: readonly ({ readonly category: DataCategory } & ChangeCounts)[];
  readonly total: ChangeCounts;
  /** Everyone whose data changes, by id. */
  readonly subjectIds: readonly SubjectId[];
}

/**
 * What would change if one policy took another's place, before anybody adopts it: which items would be disposed of at
 * once, kept after all, kept for a shorter or longer time, or locked at another time, for whom and why.
 *
 * Both policies judge the same items on the same day, derived items with their sources. The order of items means
 * nothing. Nothing is done, and nothing is said about changes that only come later from facts that are yet to come.
 *
 * Not legal advice: it computes what the policies say.
 *
 * @param before - the policy in force
 * @param after - the policy that may replace it
 * @param items - everything that is stored, without its content
 * @param facts - what happened; only facts up to `day` count
 * @param day - the day on which both are applied, no earlier than the first day of either
 * @param options - the working days, where a policy rolls
 * @returns the changes with counts; nothing where both policies say the same
 * @throws SamtalError as {@link planRetention} does, for either policy
 * @example
 * ```ts
 * import { parseDataItem, parseRetentionFacts, parseRetentionPolicy, swedishPolicy, whatIf } from "@samtal/retention";
 * import { parseLocalDate } from "@samtal/core/time";
 *
 * const shorter = parseRetentionPolicy({
 *   ...swedishPolicy,
 *   version: "1.1.0",
 *   claims: swedishPolicy.claims.map((claim) => (claim.key === "legal-claims" ? { ...claim, period: "P12M" } : claim)),
 * });
 * const note = parseDataItem({
 *   schemaVersion: 1, id: "item_notes1", category: "note", subjectIds: ["candidate_7f3a"],
 *   applicationId: "application_1", collectedOn: "2027-03-30", sourceIds: [], onExpiry: "erase",
 * });
 * const facts = parseRetentionFacts({
 *   schemaVersion: 1, zone: "Europe/Stockholm", zoneData: "2026f",
 *   applications: [{
 *     applicationId: "application_1", candidateId: "candidate_7f3a", stage: "process-ended",
 *     rejected: "2027-04-09", processEnded: "2027-04-12",
 *   }],
 *   subjects: [], consents: [], matters: [], restrictions: [], requests: [],
 * });
 * const { changes, subjectIds } = whatIf(swedishPolicy, shorter, [note], facts, parseLocalDate("2027-06-01"));
 * changes.map(({ direction, before, after }) => [direction, before.until, after.until]); // => [["shorter", "2029-04-12", "2028-04-12"]]
 * subjectIds; // => ["candidate_7f3a"]
 * ```
 */
export function whatIf(
  before: RetentionPolicy,
  after: RetentionPolicy,
  items: readonly DataItem[],
  facts: RetentionFacts,
  day: LocalDate,
  options: RetentionPlanOptions = {},
): WhatIf {
  const [old, next] = [before, after].map((policy) => planRetention(items, facts, policy, day, options)) as [
    RetentionPlan,
    RetentionPlan,
  ];
  const subjects = new Map(items.map(({ id, subjectIds }) => [id, sorted(subjectIds)]));
  // Both plans name the same items in the same order.
  const changes = next.items.flatMap((evaluation, at) =>
    changeOf(old.items[at] as Evaluation, evaluation, subjects.get(evaluation.itemId) ?? []),
  );
  return {
    schemaVersion: 1,
    day,
    before: compared(old),
    after: compared(next),
    zone: facts.zone,
    zoneData: facts.zoneData,
    itemCount: items.length,
    changes,
    counts: dataCategories
      .map((category) => ({ category, of: changes.filter((change) => change.category === category) }))
      .filter(({ of }) => of.length > 0)
      .map(({ category, of }) => ({ category, ...counted(of) })),
    total: counted(changes),
    subjectIds: sorted(changes.flatMap(({ subjectIds }) => subjectIds)),
  };
}

function changeOf(before: Evaluation, after: Evaluation, subjectIds: readonly SubjectId[]): RetentionChange[] {
  const direction = changeDirection(before, after);
  if (direction === undefined) return [];
  return [
    {
      itemId: after.itemId,
      category: after.category,
      subjectIds,
      direction,
      before: kept(before),
      after: kept(after),
      because: [whichWay(direction, after), ...after.because],
    },
  ];
}

function whichWay(direction: ChangeDirection, { action }: Evaluation): Reason {
  switch (direction) {
    case "newly-disposed":
      return reason("retention/would-be-disposed", { action });
    case "newly-kept":
      return reason("retention/would-be-kept");
    case "shorter":
      return reason("retention/would-be-shorter");
    case "longer":
      return reason("retention/would-be-longer");
    case "used-shorter":
      return reason("retention/would-be-locked-earlier");
    case "used-longer":
      return reason("retention/would-be-locked-later");
  }
}

const kept = ({ action, until, restrictedFrom, disposedOn }: Evaluation): Kept => ({
  action,
  until,
  restrictedFrom,
  disposedOn,
});

const compared = ({ policyId, policyVersion, policyHash }: RetentionPlan): ComparedPolicy => ({
  policyId,
  policyVersion,
  policyHash,
});

const sorted = (ids: readonly SubjectId[]): SubjectId[] => [...new Set(ids)].sort(compareText);

function counted(changes: readonly RetentionChange[]): ChangeCounts {
  const counts = Object.fromEntries(changeDirections.map((direction) => [direction, 0])) as Record<ChangeDirection, number>;
  for (const { direction } of changes) counts[direction]++;
  return counts;
}
