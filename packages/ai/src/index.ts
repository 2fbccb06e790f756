// Drafting
export { type QuestionsRequest, draftQuestions } from "./questions/draftQuestions.ts";
export { type AdvertRequest, draftAdvert } from "./adverts/draftAdvert.ts";
export { summariseInterview, type SummaryRequest } from "./summaries/summariseInterview.ts";
export type { DraftBasics } from "./drafts/draftBasics.ts";
export type { DraftLanguage } from "./prompts/promptTemplate.ts";
// What a call needs and comes to
export { type DraftBudget, defaultBudget } from "./calling/draftBudget.ts";
export type { DraftClock } from "./calling/draftClock.ts";
export type { DraftModel } from "./calling/draftModel.ts";
export type { Drafted } from "./drafts/draftedBy.ts";
export type { DraftOutcome, Spent } from "./calling/draftOutcome.ts";
export type { DraftSettings, StopSignal } from "./calling/draftSettings.ts";
// Drafts
export {
  type DraftedQuestion,
  draftedQuestionSchema,
  parseQuestionsDraft,
  type QuestionsDraft,
  questionsDraftSchema,
  safeParseQuestionsDraft,
} from "./questions/questionsDraft.ts";
export { type AdvertDraft, advertDraftSchema, parseAdvertDraft, safeParseAdvertDraft } from "./adverts/advertDraft.ts";
export {
  parseSummaryDraft,
  safeParseSummaryDraft,
  type SummaryDraft,
  summaryDraftSchema,
  type SummarySentence,
  summarySentenceSchema,
} from "./summaries/summaryDraft.ts";
export { type DraftFinding, draftLint } from "./drafts/draftLint.ts";
// Approval, and what comes of it
export { approveDraft } from "./drafts/approveDraft.ts";
export {
  type Approval,
  approvalSchema,
  type ApprovedProvenance,
  approvedProvenanceSchema,
  type DraftProvenance,
  draftProvenanceSchema,
} from "./drafts/provenance.ts";
export { type Advert, advertSchema, parseAdvert, safeParseAdvert } from "./adverts/advert.ts";
export { type AdvertContent, advertContentSchema } from "./adverts/advertContent.ts";
export { advertText } from "./adverts/advertText.ts";
export {
  type InterviewSummary,
  interviewSummarySchema,
  parseInterviewSummary,
  safeParseInterviewSummary,
} from "./summaries/interviewSummary.ts";
// Consent
export { hasSummaryConsent } from "./summaries/hasSummaryConsent.ts";
export {
  parseSummaryConsent,
  safeParseSummaryConsent,
  type SummaryConsent,
  summaryConsentSchema,
} from "./summaries/summaryConsent.ts";
export { ratesSomebody } from "./summaries/ratesSomebody.ts";
// Redaction
export type { KnownPerson } from "./redaction/knownPerson.ts";
export { type Redaction, redactTexts } from "./redaction/redactTexts.ts";
export { type RestoredText, restoreText } from "./redaction/restoreText.ts";
// Texts
export { issueTexts } from "./issueTexts.ts";
export { reasonTexts } from "./reasonTexts.ts";
