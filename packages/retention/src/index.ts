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
export { planRetention, type RetentionPlan, type RetentionPlanOptions } from "./evaluation/planRetention.ts";
export type { EvaluationContext } from "./evaluation/view.ts";
// What a change of policy would do
export { type ChangeDirection, changeDirections, type Kept } from "./whatIf/changeDirection.ts";
export { type ChangeCounts, type ComparedPolicy, type RetentionChange, whatIf, type WhatIf } from "./whatIf/whatIf.ts";
// Consent: asked, answered, taken back, renewed
export {
  askConsent,
  type ConsentAsking,
  type ConsentQuestion,
  consentQuestionSchema,
  parseConsentQuestion,
  safeParseConsentQuestion,
} from "./consents/consentQuestion.ts";
export { type ConsentReminder, consentReminders, type ReminderContext } from "./consents/consentReminders.ts";
export { type ConsentAnswer, type ConsentOutcome, recordConsent } from "./consents/recordConsent.ts";
export {
  mayRecordNow,
  type RecordingAnswer,
  type RecordingConsents,
  recordingConsents,
  type RecordingQuery,
} from "./consents/recordingConsents.ts";
export { type FreshContact, renewConsent } from "./consents/renewConsent.ts";
export { withdrawConsent } from "./consents/withdrawConsent.ts";
// What a person asks for
export { type AnswerBasis, type AnswerOptions, answerRequest } from "./requests/answerRequest.ts";
export { answerText } from "./requests/answerText.ts";
export {
  type DataSubjectRequest,
  dataSubjectRequestSchema,
  parseDataSubjectRequest,
  safeParseDataSubjectRequest,
} from "./requests/dataSubjectRequest.ts";
export { type FactsWithRequests, factsWithRequests } from "./requests/factsWithRequests.ts";
export { freezeOf } from "./requests/freezeOf.ts";
export {
  type Disclosure,
  recipientDuties,
  type RecipientDuty,
  type RecipientPeriod,
  type RecipientReceipt,
} from "./requests/recipientDuties.ts";
export {
  type AnsweredClaim,
  type AnsweredItem,
  type AnswerOutcome,
  answerOutcomes,
  type RefusalGround,
  type RequestAnswer,
} from "./requests/requestAnswer.ts";
export type { DueDay } from "./requests/requestClock.ts";
export type { RequestContext } from "./requests/requestContext.ts";
export {
  parseRequestEvent,
  type RequestEvent,
  requestEventSchema,
  type RequestEventType,
  safeParseRequestEvent,
} from "./requests/requestEvent.ts";
export { type RequestRegister, requestRegister } from "./requests/requestRegister.ts";
export { type RequestRight, requestRights } from "./requests/requestRight.ts";
export {
  type RequestDeadline,
  type RequestStanding,
  type RequestState,
  requestState,
  type RequestStatus,
} from "./requests/requestState.ts";
// From plan to proof
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
} from "./execution/approval.ts";
export { type ApprovalOutcome, approve } from "./execution/approve.ts";
export {
  type DispositionPlan,
  dispositionPlanSchema,
  parseDispositionPlan,
  type PlannedItem,
  safeParseDispositionPlan,
} from "./execution/dispositionPlan.ts";
export { execute, type ExecutionOptions, type ExecutionOutcome, type SubjectResult } from "./execution/execute.ts";
export type { ItemResult } from "./execution/executeBatch.ts";
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
} from "./execution/executionPorts.ts";
export { type DispositionOptions, planDisposition } from "./execution/planDisposition.ts";
export { reapplyTombstones, type ReapplyOutcome } from "./execution/reapplyTombstones.ts";
// A log that survives erasure
export { appendAuditEvent, type AuditEntry, emptyAuditHead } from "./auditChain/appendAuditEvent.ts";
export type { AuditWitness } from "./auditChain/auditWitness.ts";
export {
  type AuditEvent,
  auditEventSchema,
  type AuditHead,
  auditHeadSchema,
  parseSignedAuditHead,
  safeParseSignedAuditHead,
  type SignedAuditHead,
  signedAuditHeadSchema,
} from "./auditChain/auditEvent.ts";
export { type AuditSigner, signAuditHead, vouchedAuditHead } from "./auditChain/auditSigner.ts";
export { payloadCommitment, subjectPseudonym } from "./auditChain/subjectKey.ts";
export {
  isSuppressed,
  suppressionEntry,
  type SuppressionEntry,
  suppressionEntrySchema,
} from "./auditChain/suppressionEntry.ts";
export { type AuditChainVerdict, verifyAuditChain } from "./auditChain/verifyAuditChain.ts";
// Sealed under a person's key
export { appendSealedEvent, type SealedEntry } from "./sealing/appendSealedEvent.ts";
export type { Cipher, CipherInput } from "./sealing/cipher.ts";
export { destroySubjectKeys } from "./sealing/destroySubjectKeys.ts";
export type { KeyDestructionOutcome, VaultPorts } from "./sealing/keyDestruction.ts";
export {
  type KeyDestructionReceipt,
  keyDestructionReceiptSchema,
  parseKeyDestructionReceipt,
  safeParseKeyDestructionReceipt,
} from "./sealing/keyDestructionReceipt.ts";
export { offboardTenant } from "./sealing/offboardTenant.ts";
export { type FetchedPayload, fetchPayload, type OpenedPayload, openPayload } from "./sealing/openPayload.ts";
export {
  parseSealedPayload,
  safeParseSealedPayload,
  type SealedPayload,
  sealedPayloadSchema,
} from "./sealing/sealedPayload.ts";
export { type Sealing, sealPayload } from "./sealing/sealPayload.ts";
export type { FoundKey, KeyCopy, SubjectKeys, VaultAnswer } from "./sealing/subjectKeys.ts";
export { type AesGcm, subtleCipher, type SubtleEncryption } from "./sealing/subtleCipher.ts";
// What may remain: counts of people who can't be told any more
export type { AggregateContribution } from "./anonymisation/aggregateContribution.ts";
export {
  type AggregateDefinition,
  aggregateDefinitionSchema,
  parseAggregateDefinition,
  safeParseAggregateDefinition,
} from "./anonymisation/aggregateDefinition.ts";
export {
  type AggregatePublication,
  aggregatePublicationSchema,
  type AggregateWindow,
  aggregateWindowSchema,
  parseAggregatePublication,
  type PublishedCell,
  publishedCellSchema,
  safeParseAggregatePublication,
} from "./anonymisation/aggregatePublication.ts";
export { type AggregateOccasion, type AggregateOutcome, publishAggregate } from "./anonymisation/publishAggregate.ts";
export { type PublishedDistribution, publishedDistribution } from "./anonymisation/publishedDistribution.ts";
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
