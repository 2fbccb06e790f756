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
export { type InfoPack, infoPackSchema, parseInfoPack, safeParseInfoPack } from "./content/infoPack.ts";
export {
  type MessageDetails,
  messageDetailsSchema,
  parseMessageDetails,
  safeParseMessageDetails,
} from "./content/messageDetails.ts";
export { requireContent } from "./content/requireContent.ts";
// Texts
export { issueTexts } from "./issueTexts.ts";
export { reasonTexts } from "./reasonTexts.ts";
