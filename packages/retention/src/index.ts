// Periods on civil days
export { civilDayOf } from "./periods/civilDayOf.ts";
export { type Counting, countings, countingSchema } from "./periods/counting.ts";
export { cutoff } from "./periods/cutoff.ts";
export { lastDay } from "./periods/lastDay.ts";
export { type PeriodParts, periodParts, periodSchema } from "./periods/period.ts";
export { type Roll, rollSchema, type WrittenPeriod } from "./periods/periodRule.ts";
// What is stored
export { categorySources } from "./items/categorySources.ts";
export { type DataCategory, dataCategories } from "./items/dataCategories.ts";
export {
  type DataItem,
  dataItemSchema,
  type Disposition,
  dispositions,
  parseDataItem,
  safeParseDataItem,
} from "./items/dataItem.ts";
export { type ExpectedPurposes, expectedPurposes } from "./items/expectedPurposes.ts";
export { fideslangCategories, fideslangVersion } from "./items/fideslangCategories.ts";
// Under which rules
export { type Ceiling, ceilingSchema } from "./policies/ceiling.ts";
export { type Citation, citationSchema } from "./policies/citation.ts";
export { type Claim, type ClaimClass, claimClasses, claimSchema, type Tier, tiers } from "./policies/claim.ts";
export { lintPolicy, type LintPolicyOptions } from "./policies/lintPolicy.ts";
export { policyHash } from "./policies/policyHash.ts";
export { policyInForce, type PolicyInForce } from "./policies/policyInForce.ts";
export {
  parseRetentionPolicy,
  type RetentionPolicy,
  retentionPolicySchema,
  safeParseRetentionPolicy,
} from "./policies/retentionPolicy.ts";
export {
  type ApplicationTrigger,
  applicationTriggers,
  type SubjectTrigger,
  subjectTriggers,
  type Trigger,
  triggers,
} from "./policies/triggers.ts";
// Countries' presets
export { combinedPolicy } from "./presets/combinedPolicy.ts";
export type { CountryDuty, CountryPreset } from "./presets/countryPreset.ts";
export { countryPresets } from "./presets/countryPresets.ts";
export { type PresetRow, presetRows } from "./presets/presetRows.ts";
export { presetTable } from "./presets/presetTable.ts";
export { swedishPolicy } from "./presets/sweden.ts";
// What happened
export { type ConsentFact, consentFact, consentFactSchema } from "./facts/consentFact.ts";
export {
  type ContactActivity,
  contactActivitySchema,
  lastContactFact,
  type LastContactFact,
} from "./facts/lastContactFact.ts";
export { type Matter, matterSchema } from "./facts/matter.ts";
export {
  type ApplicationFacts,
  parseRetentionFacts,
  type RestrictionRequest,
  type RetentionFacts,
  retentionFactsSchema,
  type RetentionRequest,
  safeParseRetentionFacts,
  type SubjectFacts,
} from "./facts/retentionFacts.ts";
// What happens, when and why
export { evaluate } from "./evaluation/evaluate.ts";
export type {
  ClaimVerdict,
  Evaluation,
  RetentionAction,
  RetentionConflict,
  StuckClock,
  Until,
} from "./evaluation/evaluation.ts";
export { explainItem } from "./evaluation/explainItem.ts";
export { planRetention, type RetentionPlan } from "./evaluation/planRetention.ts";
export type { RetentionPlanOptions } from "./evaluation/retentionPlanOptions.ts";
export type { EvaluationContext } from "./evaluation/view.ts";
// What a change of policy would do
export { type ChangeDirection, changeDirections, type Kept } from "./whatIf/changeDirection.ts";
export { type ChangeCounts, type ComparedPolicy, type RetentionChange, whatIf, type WhatIf } from "./whatIf/whatIf.ts";
// Consent: asked, answered, taken back, renewed
export * from "./consents/index.ts";
// What a person asks for
export * from "./requests/index.ts";
// From plan to proof
export * from "./execution/index.ts";
// A log that survives erasure
export * from "./auditChain/index.ts";
// Sealed under a person's key
export * from "./sealing/index.ts";
// What may remain: counts of people who can't be told any more
export * from "./anonymisation/index.ts";
// As cutoffs, for a database and for a million items
export { retentionColumnNames, type RetentionColumnNames } from "./compiled/columnNames.ts";
export { compile } from "./compiled/compile.ts";
export type { CompiledCeiling, CompiledClaim, CompiledPolicy } from "./compiled/compiledPolicy.ts";
export { type ItemVerdict, type ReasonedVerdicts, reasonedVerdicts } from "./compiled/reasonedVerdicts.ts";
export { type RetentionColumns, retentionColumns } from "./compiled/retentionColumns.ts";
export type { LastDay, RetentionRow, RowTrigger } from "./compiled/retentionRow.ts";
export { retentionRows } from "./compiled/retentionRows.ts";
export { type Cell, retentionRecord } from "./compiled/rowRecord.ts";
export { type SqlStatement, type SqlTarget, toSql } from "./compiled/toSql.ts";
export { verdictNames, verdicts } from "./compiled/verdicts.ts";
// A person's data, handed over
export { exportSubject, type StoredItem, type SubjectExportInput } from "./export/exportSubject.ts";
export type { ThirdPerson } from "./export/redaction.ts";
export {
  type ExportedItem,
  exportedItemSchema,
  parseSubjectExport,
  safeParseSubjectExport,
  type SubjectExport,
  subjectExportSchema,
} from "./export/subjectExport.ts";
// What people are told
export { categoryWords } from "./notices/categoryWords.ts";
export { notice, type NoticeOptions } from "./notices/notice.ts";
export { noticeMarkdown } from "./notices/noticeMarkdown.ts";
export {
  type NoticeGap,
  noticeGaps,
  noticeReceipt,
  type NoticeReceipt,
  noticeReceiptSchema,
  parseNoticeReceipt,
  safeParseNoticeReceipt,
} from "./notices/noticeReceipt.ts";
export type { NoticeAudience, NoticeSection, NoticeUse, RetentionNotice } from "./notices/retentionNotice.ts";
export { type SourcedPerson, type SourceNoticeDuty, sourceNoticeDuties } from "./notices/sourceNoticeDuties.ts";
// Texts
export { issueTexts } from "./issueTexts.ts";
export { reasonTexts } from "./reasonTexts.ts";
