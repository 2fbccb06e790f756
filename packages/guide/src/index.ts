// The catalogue
export { type CatalogueEntry } from "./catalogue/catalogueEntry.ts";
export { catalogueScale } from "./catalogue/catalogueScale.ts";
export { competencyCatalogue } from "./catalogue/competencyCatalogue.ts";
export { type CatalogueText } from "./catalogue/competencyText.ts";
export { lix } from "./catalogue/lix.ts";
// Sections and templates of a guide
export { candidateQuestionsSection } from "./catalogue/sections/candidateQuestionsSection.ts";
export { closingSection } from "./catalogue/sections/closingSection.ts";
export { feedbackQuestionIds, feedbackSection, type HeldSection } from "./catalogue/sections/feedbackSection.ts";
export { type GuideSection } from "./catalogue/sections/guideSection.ts";
export { type OpeningFormat } from "./catalogue/sections/openingItems.ts";
export { openingSection, type OpeningOptions } from "./catalogue/sections/openingSection.ts";
export { guideTemplate, type GuideTemplateOptions } from "./catalogue/templates/guideTemplate.ts";
export { type GuideTemplateKind, guideTemplateKinds } from "./catalogue/templates/templateShape.ts";
// Checklists and forms
export { candidateChecklist } from "./catalogue/checklists/candidateChecklist.ts";
export { candidatePreparation, type PreparationAdvice } from "./catalogue/checklists/candidatePreparation.ts";
export { type Checklist, type ChecklistItem, type ChecklistTopic } from "./catalogue/checklists/checklist.ts";
export { interviewerChecklist } from "./catalogue/checklists/interviewerChecklist.ts";
export {
  type ReferenceCheckForm,
  referenceCheckForm,
  type ReferenceQuestion,
} from "./catalogue/forms/referenceCheckForm.ts";
// Composing a guide
export { type ComposedGuides, type ComposedRound, composeGuide } from "./compose/composeGuide.ts";
export type { ComposeOptions } from "./compose/composeOptions.ts";
export type { QuestionChoice } from "./compose/questionChoice.ts";
// Running a guide
export type { Drop } from "./running/dropOrder.ts";
export {
  type GuideEvent,
  guideEventSchema,
  parseGuideEvent,
  safeParseGuideEvent,
  skipReasons,
} from "./running/guideEvent.ts";
export { type GuideProgress, guideProgress, type GuideProgressOptions } from "./running/guideProgress.ts";
export { evidenceOfNote, type NotedGround, notedGround, type NotedInterview } from "./running/notedGround.ts";
export { toTasks, type ToTasksOptions } from "./running/toTasks.ts";
// Activities, references, transcripts and tasks
export { checkActivities } from "./models/checkActivities.ts";
export { type RecordedReference, recordReference, type ReferenceRecording } from "./references/recordReference.ts";
export { type Activity, activitySchema, parseActivity, safeParseActivity } from "./models/activity.ts";
export {
  type FollowUpTask,
  followUpTaskSchema,
  parseFollowUpTask,
  safeParseFollowUpTask,
} from "./models/followUpTask.ts";
export {
  parseReferenceCheck,
  type ReferenceCheck,
  referenceCheckSchema,
  safeParseReferenceCheck,
} from "./models/referenceCheck.ts";
export { parseTranscript, safeParseTranscript, type Transcript, transcriptSchema } from "./models/transcript.ts";
// Versions and languages of a guide
export { diffGuides, type GuideChange, type GuideDiff } from "./versions/diffGuides.ts";
export { type LocaleParity, localeParity, type LocaleParityOptions } from "./versions/localeParity.ts";
// Before an interview
export {
  type Briefing,
  type BriefingAcknowledgement,
  briefingAcknowledgementSchema,
  briefingItems,
  briefingSchema,
  parseBriefing,
  parseBriefingAcknowledgement,
  safeParseBriefing,
  safeParseBriefingAcknowledgement,
} from "./briefing/briefing.ts";
export {
  briefingFor,
  briefingHash,
  type BriefingInput,
  type BriefingStatus,
  briefingStatus,
} from "./briefing/briefingFor.ts";
export {
  type InterviewerQualification,
  interviewerQualification,
  type QualificationOptions,
} from "./briefing/interviewerQualification.ts";
// Meeting platforms
export {
  capabilities,
  type Capability,
  type PlatformNeeds,
  type PlatformVerdict,
  recommendPlatform,
} from "./platforms/recommendPlatform.ts";
export { type RetiredPlatform, retiredPlatforms } from "./platforms/retiredPlatforms.ts";
// Publishing
export { publishGuide } from "./publishGuide.ts";
// Checking
export { type CompetencyCoverage } from "./check/competencyCoverage.ts";
export { checkGuide, type CheckGuideOptions, type GuideCheck } from "./checkGuide.ts";
export { type Finding, type FindingSeverity } from "./finding.ts";
// Auditing structure
export { type AuditEvent } from "./audit/auditEvent.ts";
export { auditGate, type AuditPolicy, type GateOutcome } from "./audit/auditGate.ts";
export { auditInterviews } from "./audit/auditInterviews.ts";
export {
  type AuditLintFinding,
  type InterviewAuditOptions,
  type StructureAuditOptions,
} from "./audit/auditOptions.ts";
export { auditStructure } from "./audit/auditStructure.ts";
export { auditText, type AuditTextOptions } from "./audit/auditText.ts";
export {
  type AuditThresholds,
  auditThresholdsSchema,
  parseAuditThresholds,
  safeParseAuditThresholds,
} from "./audit/auditThresholds.ts";
export { type AuditDebrief, type AuditView, type ViewedKind, viewedKinds } from "./audit/auditView.ts";
export { type StructureComponent, structureComponents } from "./audit/structureComponents.ts";
export {
  type AuditedComponent,
  auditedComponentSchema,
  type AuditFinding,
  auditFindingSchema,
  parseStructureProfile,
  safeParseStructureProfile,
  type StructureLevel,
  structureLevels,
  type StructureProfile,
  structureProfileSchema,
} from "./audit/structureProfile.ts";
// Reading texts for risks
export {
  type GuideLintFinding,
  type GuideLintReport,
  lintGuide,
  type LintGuideOptions,
} from "./lint/lintGuide.ts";
export {
  type LintFinding,
  type LintReport,
  type LintSuppression,
  type SuppressedFinding,
} from "./lint/lintFinding.ts";
export {
  type LintPack,
  lintPackSchema,
  type LintSource,
  lintSourceSchema,
  parseLintPack,
  safeParseLintPack,
} from "./lint/lintPack.ts";
export { lintPackFor } from "./lint/packs/lintPackFor.ts";
export { type LintRule, lintRules, type LintTextKind, lintTextKinds } from "./lint/lintRule.ts";
export { lintText, type LintTextOptions } from "./lint/lintText.ts";
// Texts
export { issueTexts } from "./issueTexts.ts";
export { reasonTexts } from "./reasonTexts.ts";
