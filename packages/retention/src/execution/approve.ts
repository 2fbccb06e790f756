import { type Reason, reason } from "@samtal/core";
import type { ZoneRules } from "@samtal/core/time";
import { distinct } from "../facts/distinct.ts";
import { civilDayOf } from "../periods/civilDayOf.ts";
import type { Approval, ApprovedPlan } from "./approval.ts";
import type { DispositionPlan } from "./dispositionPlan.ts";
import { dispositionPlanHash } from "./planDisposition.ts";

/** Whether a plan may be carried out. */
export type ApprovalOutcome =
  | { readonly status: "approved"; readonly approved: ApprovedPlan; readonly because: readonly Reason[] }
  | { readonly status: "awaiting-approval"; readonly because: readonly Reason[] }
  | { readonly status: "refused"; readonly because: readonly Reason[] };

/**
 * Joins a plan and its approvals. Where a volume guard fired, two different people have to approve.
 *
 * @param plan - the dry run
 * @param approvals - every approval given so far
 * @param zoneRules - zone data, to know the civil day of each approval
 * @returns the approved plan, or what is missing, or why it is refused: edited after the hash was made, approved
 *   under another hash, twice by one person, or before the plan's day
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { approve, parseDataItem, parseRetentionFacts, planDisposition, swedishPolicy } from "@samtal/retention";
 * import { parseInstant, parseLocalDate } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const scorecard = parseDataItem({
 *   schemaVersion: 1, id: "item_scorecard1", category: "scorecard", subjectIds: ["candidate_7f3a"],
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
 * const day = parseLocalDate("2029-04-13");
 * const plan = planDisposition([scorecard], facts, swedishPolicy, day, { tenantId: "nordbank" });
 * const { planHash, policyHash } = plan;
 * const at = parseInstant("2029-04-13T08:00:00Z");
 * const approval = { planHash, policyHash, personId: "p-17", role: "data-protection-officer", at };
 * approve(plan, [approval], tzdataRules).status; // => "awaiting-approval"
 * approve(plan, [approval, { ...approval, personId: "p-18", role: "head-of-recruitment" }], tzdataRules).status; // => "approved"
 * ```
 */
export function approve(plan: DispositionPlan, approvals: readonly Approval[], zoneRules: ZoneRules): ApprovalOutcome {
  const faults: Reason[] = [];
  if (dispositionPlanHash(plan) !== plan.planHash) faults.push(reason("retention/plan-edited"));
  if (approvals.some(({ planHash }) => planHash !== plan.planHash)) faults.push(reason("retention/other-plan-approved"));
  if (approvals.some(({ policyHash }) => policyHash !== plan.policyHash)) faults.push(reason("retention/other-policy-approved"));
  if (!distinct(approvals.map(({ personId }) => personId))) faults.push(reason("retention/same-approver"));
  if (approvals.some(({ at }) => civilDayOf(at, plan.zone, zoneRules) < plan.day)) {
    faults.push(reason("retention/approved-too-early", { day: plan.day }));
  }
  if (faults.length > 0) return { status: "refused", because: faults };
  const needed = plan.needsSecondApproval ? 2 : 1;
  if (approvals.length < needed) {
    return { status: "awaiting-approval", because: [reason("retention/approval-missing", { count: needed - approvals.length })] };
  }
  const approved = { schemaVersion: 1 as const, plan, approvals: [...approvals] };
  return { status: "approved", approved, because: [reason("retention/plan-approved", { count: approvals.length })] };
}
