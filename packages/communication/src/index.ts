// Presets
export { defaultRuleSet } from "./presets/defaultRuleSet.ts";
export { executiveRuleSet } from "./presets/executiveRuleSet.ts";
export { highVolumeRuleSet } from "./presets/highVolumeRuleSet.ts";
export { minimalRuleSet } from "./presets/minimalRuleSet.ts";
export { standardRuleSet } from "./presets/standardRuleSet.ts";
// Rules
export { type ConsentPurpose, consentPurposes } from "./rules/consentPurpose.ts";
export { contentDependsOn, type InterviewFact } from "./rules/contentDependsOn.ts";
export { type MessageRepeat, messageRepeatSchema } from "./rules/messageRepeat.ts";
export { type RuleCondition, ruleConditions } from "./rules/ruleCondition.ts";
export { parseRuleSet, type RuleSet, type RuleSetInput, ruleSetSchema, safeParseRuleSet } from "./rules/ruleSet.ts";
export { lintRuleSet } from "./rules/lintRuleSet.ts";
export { ruleSetHash } from "./rules/ruleSetHash.ts";
export { type TimingRule, type TimingRuleInput, timingRuleSchema } from "./rules/timingRule.ts";
export { type TimingOffset, timingOffsetSchema } from "./rules/timingOffset.ts";
export { type TimingAnchor, timingAnchors } from "./rules/timingAnchor.ts";
export { type StopCondition, stopConditions } from "./rules/stopCondition.ts";
export { type MessageChannel, messageChannels } from "./rules/messageChannel.ts";
export { type MessageContentKey, messageContentKeys } from "./rules/messageContent.ts";
export { type RecipientRole, recipientRoles } from "./rules/recipientRole.ts";
export { type GuideCitation, guideCitationSchema } from "./rules/guideCitation.ts";
// Kernel
export { businessDaysFrom } from "./timing/businessDaysFrom.ts";
export { calendarDaysFrom } from "./timing/calendarDaysFrom.ts";
export {
  type Placement,
  type PlacementInput,
  type PlacementStep,
  placeMessage,
} from "./timing/placeMessage.ts";
export { isQuiet, type QuietWindow } from "./timing/quietWindow.ts";
export { type QuietHandling, type QuietShift, shiftQuietHours } from "./timing/shiftQuietHours.ts";
// Plan
export { planMessages } from "./plan/planMessages.ts";
export type { PlannedInterview, PlanMessagesOptions } from "./plan/planning.ts";
export {
  type MessagePlan,
  messagePlanSchema,
  parseMessagePlan,
  safeParseMessagePlan,
} from "./plan/messagePlan.ts";
export { type PlannedMessage, plannedMessageSchema } from "./plan/plannedMessage.ts";
export { type RecruiterTask, recruiterTaskSchema } from "./plan/recruiterTask.ts";
export { parseRecipient, type Recipient, recipientSchema, safeParseRecipient } from "./plan/recipient.ts";
export {
  type MessageFacts,
  messageFactsSchema,
  parseMessageFacts,
  safeParseMessageFacts,
  type SentMessage,
  sentMessageSchema,
} from "./plan/messageFacts.ts";
// Many interviews at once
export { type PlanningKernel, planningKernel, type PlanningKernelOptions } from "./kernel/planningKernel.ts";
export type { PlanningInput } from "./kernel/planningInput.ts";
export type { MessageIdentity, PlannedInstants } from "./kernel/plannedInstants.ts";
// Between plans
export { type Digest, type DigestedPlans, digestPlans } from "./diff/digestPlans.ts";
export { diffPlans, type MovedMessage, type PlanChange, type PlanDiff } from "./diff/diffPlans.ts";
export type { PlanningCase } from "./diff/planningCase.ts";
export { previewRuleChange, type RuleChangePreview, type RuleEffect } from "./diff/previewRuleChange.ts";
export { type DriftedPlan, replanDrift } from "./diff/replanDrift.ts";
export {
  simulate,
  type SimulatedEvent,
  type SimulateOptions,
  type Simulation,
  type SimulationStep,
} from "./diff/simulate.ts";
// Content
export { type CompanyLink, companyLinkKinds, companyLinkSchema } from "./content/companyLink.ts";
export { type ContactPoint, contactPointSchema } from "./content/contactPoint.ts";
export type { ContentFacts, DescribedInterview } from "./content/contentFacts.ts";
export { type ContractOptions, contractIssues } from "./content/contractIssues.ts";
export { type FormatNotice, formatNoticeSchema } from "./content/formatNotice.ts";
export {
  type ContentVersions,
  contentVersions,
  contentVersionsSchema,
} from "./content/contentVersions.ts";
export { type InfoPack, infoPackSchema, parseInfoPack, safeParseInfoPack } from "./content/infoPack.ts";
export {
  type MessageDetails,
  messageDetailsSchema,
  parseMessageDetails,
  safeParseMessageDetails,
} from "./content/messageDetails.ts";
export { requireContent } from "./content/requireContent.ts";
// Parity
export {
  parityCandidateSchema,
  type ParityCandidate,
  parityInterviewSchema,
  type ParityInterview,
  parseParityCandidate,
  safeParseParityCandidate,
} from "./parity/parityCandidate.ts";
export type { ParityDifference, ParityDifferenceKind } from "./parity/parityDifference.ts";
export { informationParity, type InformationParity, type ParityKey } from "./parity/informationParity.ts";
export {
  defaultParityPolicy,
  type ParityCause,
  parityCauses,
  type ParityPolicy,
  parityPolicySchema,
  parseParityPolicy,
  safeParseParityPolicy,
} from "./parity/parityPolicy.ts";
export { type ReceivedInformation, receivedInformation } from "./parity/receivedInformation.ts";
// Promises
export { type DatedPromise, datedPromiseSchema, parseDatedPromise, safeParseDatedPromise } from "./promises/datedPromise.ts";
export { type PromiseKind, promiseKinds } from "./promises/promiseKind.ts";
export { type PromiseState, promiseStates } from "./promises/promiseState.ts";
export {
  parsePromiseStatement,
  type PromiseStatement,
  promiseStatementSchema,
  safeParsePromiseStatement,
} from "./promises/promiseStatement.ts";
export { type PromiseContext, promiseStatementOf } from "./promises/promiseStatementOf.ts";
export { promisesOf } from "./promises/promisesOf.ts";
export {
  parsePromiseEvent,
  type PromiseEvent,
  promiseEventSchema,
  safeParsePromiseEvent,
} from "./promises/promiseEvent.ts";
export { type SoonWindow, soonWindowSchema } from "./promises/soonWindow.ts";
export type { PromiseCounts } from "./promises/promiseCounts.ts";
export {
  type PromiseEntry,
  promiseLedger,
  type PromiseLedger,
  type PromiseLedgerOptions,
} from "./promises/promiseLedger.ts";
export { type PromiseSummary, summarizePromises } from "./promises/summarizePromises.ts";
export {
  type DutyAcceptance,
  dutyAcceptanceSchema,
  parseResponseDuty,
  type ResponseDuty,
  responseDutySchema,
  safeParseResponseDuty,
} from "./promises/responseDuty.ts";
export { responseDuties } from "./promises/responseDuties.ts";
export { type DutyOccasion, type ResponseDutyOutcome, responseDutyPromise } from "./promises/responseDutyPromise.ts";
// Templates
export type { FoundTemplate, MessageTemplates } from "./templates/findTemplates.ts";
export { lintTemplate } from "./templates/lintTemplate.ts";
export { lintTemplates } from "./templates/lintTemplates.ts";
export {
  type MessageTemplate,
  type MessageTemplateInput,
  messageTemplateSchema,
  parseMessageTemplate,
  safeParseMessageTemplate,
} from "./templates/messageTemplate.ts";
export { type DigestPart, renderDigest } from "./templates/renderDigest.ts";
export type { RenderedMessage } from "./templates/renderedMessage.ts";
export { type DueMessage, renderMessage, type RenderMessageOptions } from "./templates/renderMessage.ts";
export { shippedTemplates } from "./templates/shipped/shippedTemplates.ts";
export { type SmsSegments, smsSegments } from "./templates/smsSegments.ts";
export { type TemplateBlock, templateBlockSchema } from "./templates/templateBlock.ts";
export { type PlanFacts, templateIssues, type TemplateIssuesOptions } from "./templates/templateIssues.ts";
export { uncoveredContent } from "./templates/uncoveredContent.ts";
// Ports
export type { DeliveryOutcome } from "./ports/deliveryOutcome.ts";
export { type Dispatch, dispatchDue } from "./ports/dispatchDue.ts";
export type { DispatchedMessage } from "./ports/dispatchedMessage.ts";
export type { DispatchLimits } from "./ports/dispatchLimits.ts";
export type { DispatchPorts, PendingMessage } from "./ports/dispatchPorts.ts";
export type { Ledger, LedgerWrite } from "./ports/ledger.ts";
export {
  type LedgerLine,
  ledgerLineSchema,
  parseLedgerLine,
  safeParseLedgerLine,
} from "./ports/ledgerLine.ts";
export type {
  MessageAddress,
  MessageCalendar,
  MessageContent,
  MessageEnvelope,
  MessageWords,
} from "./ports/messageEnvelope.ts";
export type { MessageSender } from "./ports/messageSender.ts";
export { replanMessage } from "./ports/replanMessage.ts";
export { sentMessages } from "./ports/sentMessages.ts";
export type { TemplateStore } from "./ports/templateStore.ts";
// Surveys
export { type ProcessVersion, processVersion, processVersionSchema } from "./surveys/processVersion.ts";
export {
  type ReleasedQuestion,
  type ReleasedTexts,
  releaseSurveyAnswers,
  type SurveyRelease,
  type SurveyReleaseOptions,
} from "./surveys/releaseSurveyAnswers.ts";
export { standardSurvey } from "./surveys/standardSurvey.ts";
export {
  parseSurvey,
  safeParseSurvey,
  type Survey,
  type SurveyQuestion,
  surveyQuestionSchema,
  surveySchema,
} from "./surveys/survey.ts";
export {
  parseSurveyAnswer,
  safeParseSurveyAnswer,
  type SurveyAnswer,
  surveyAnswerSchema,
} from "./surveys/surveyAnswer.ts";
export { surveyAnswerId } from "./surveys/surveyAnswerId.ts";
export { surveyAnswerIssues } from "./surveys/surveyAnswerIssues.ts";
export {
  defaultSurveyTiming,
  parseSurveyInvitation,
  safeParseSurveyInvitation,
  type SurveyInvitation,
  surveyInvitation,
  type SurveyInvitationOutcome,
  surveyInvitationSchema,
  type SurveyOccasion,
  type SurveyTiming,
} from "./surveys/surveyInvitation.ts";
// Texts
export { issueTexts } from "./issueTexts.ts";
export { reasonTexts } from "./reasonTexts.ts";
