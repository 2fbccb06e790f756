export {
  type Approval,
  approvalSchema,
  type ApprovedPlan,
  approvedPlanSchema,
  parseApprovedPlan,
  parsePolicyAcceptance,
  type PolicyAcceptance,
  policyAcceptanceSchema,
  safeParseApprovedPlan,
  safeParsePolicyAcceptance,
} from "./approval.ts";
export { type ApprovalOutcome, approve } from "./approve.ts";
export {
  type DispositionPlan,
  dispositionPlanSchema,
  parseDispositionPlan,
  type PlannedItem,
  safeParseDispositionPlan,
} from "./dispositionPlan.ts";
export { execute, type ExecutionOptions, type ExecutionOutcome, type SubjectResult } from "./execute.ts";
export type { ItemResult } from "./executeBatch.ts";
export type {
  DisposalStore,
  ExecutionPorts,
  ExecutionReceipt,
  LockedItems,
  Recipient,
  RunLog,
  StoredState,
  StoreOrder,
  Tombstone,
  TombstoneStore,
} from "./executionPorts.ts";
export { type DispositionOptions, planDisposition } from "./planDisposition.ts";
export { reapplyTombstones, type ReapplyOutcome } from "./reapplyTombstones.ts";
