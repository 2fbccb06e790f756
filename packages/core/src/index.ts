// Errors
export { issue, type Issue, type IssueParam } from "./errors/issue.ts";
export { SamtalError } from "./errors/samtalError.ts";
// Reasons
export { explain, type Locale, type ReasonTexts } from "./reasons/explain.ts";
export { reason, type Reason, reasonSchema } from "./reasons/reason.ts";
export { issueTexts } from "./issueTexts.ts";
export { reasonTexts } from "./reasonTexts.ts";
// Documents
export { contentHash } from "./documents/contentHash.ts";
export { documentSchema, metadataSchema } from "./documents/document.ts";
export { type Parsed, parser, safeParser } from "./documents/parser.ts";
// Plugins
export { type Law, laws } from "./plugins/law.ts";
export type { Plugin } from "./plugins/plugin.ts";
export { type PluginConfig, pluginConfig } from "./plugins/pluginConfig.ts";
export {
  pluginConfigSchema,
  type PluginReference,
  pluginReferenceSchema,
} from "./plugins/pluginReference.ts";
export { type PluginRegistry, pluginRegistry } from "./plugins/pluginRegistry.ts";
// Ids
export { compareText } from "./ids/compareText.ts";
export { derivedId } from "./ids/derivedId.ts";
export { type Id, type IdKind, idKinds, idSchema, toId } from "./ids/id.ts";
// Texts in languages
export { type LanguageTag, languageTagSchema } from "./models/text/languageTag.ts";
export { type LocalizedText, localizedTextSchema } from "./models/text/localizedText.ts";
export { textIn } from "./models/text/textIn.ts";
// The role and its guide
export { type Anchor, anchorSchema } from "./models/guide/anchor.ts";
export { type Competency, competencySchema } from "./models/guide/competency.ts";
export {
  guideContentHash,
  type InterviewGuide,
  type InterviewGuideDraft,
  interviewGuideDraftSchema,
  interviewGuideSchema,
  parseInterviewGuide,
  parseInterviewGuideDraft,
  safeParseInterviewGuide,
  safeParseInterviewGuideDraft,
} from "./models/guide/interviewGuide.ts";
export {
  type Provenance,
  provenanceSchema,
  type Question,
  questionKinds,
  questionSchema,
} from "./models/guide/question.ts";
export { parseRole, type Role, roleSchema, safeParseRole } from "./models/guide/role.ts";
export {
  type ContinuousScale,
  continuousScaleSchema,
  levelKeySchema,
  type NominalScale,
  nominalScaleSchema,
  type OrderedScale,
  orderedScaleSchema,
  type PluginScale,
  pluginScaleSchema,
  type Scale,
  scaleSchema,
} from "./models/guide/scale.ts";
// People
export {
  type Accommodation,
  type AccommodationNeed,
  accommodationNeedSchema,
  accommodationSchema,
  parseAccommodation,
  safeParseAccommodation,
} from "./models/people/accommodation.ts";
export { addedMinutes } from "./models/people/addedMinutes.ts";
export {
  type Candidate,
  candidateSchema,
  parseCandidate,
  safeParseCandidate,
} from "./models/people/candidate.ts";
export { type Contact, contactSchema } from "./models/people/contact.ts";
export {
  type Interviewer,
  interviewerSchema,
  parseInterviewer,
  type Qualification,
  qualificationSchema,
  safeParseInterviewer,
} from "./models/people/interviewer.ts";
export { qualifiedOn } from "./models/people/qualifiedOn.ts";
// The process
export { type Agenda, agendaSchema } from "./models/process/agenda.ts";
export {
  type Application,
  applicationSchema,
  parseApplication,
  safeParseApplication,
} from "./models/process/application.ts";
export { type Booking, bookingSchema, parseBooking, safeParseBooking } from "./models/process/booking.ts";
export { joinUrlSchema } from "./models/process/joinUrl.ts";
export { type FallbackPlan, fallbackPlanSchema } from "./models/process/fallbackPlan.ts";
export {
  type Interview,
  interviewSchema,
  parseInterview,
  safeParseInterview,
} from "./models/process/interview.ts";
export {
  type InterviewPlan,
  interviewPlanSchema,
  parseInterviewPlan,
  safeParseInterviewPlan,
} from "./models/process/interviewPlan.ts";
export {
  type MeetingPlatform,
  meetingPlatformSchema,
  parseMeetingPlatform,
  safeParseMeetingPlatform,
} from "./models/process/meetingPlatform.ts";
export { type NextStep, nextStepSchema } from "./models/process/nextStep.ts";
export { type Panel, panelSchema, type Seat, seatSchema } from "./models/process/panel.ts";
export { isOptionalSeat } from "./models/process/isOptionalSeat.ts";
export { type Support, supportSchema } from "./models/process/support.ts";
export { type LineNeeds, type Readiness, readiness } from "./models/process/readiness.ts";
export {
  type AsynchronousRound,
  asynchronousRoundSchema,
  type LiveRound,
  liveRoundSchema,
  type Round,
  roundSchema,
} from "./models/process/round.ts";
export {
  parseTechCheck,
  safeParseTechCheck,
  type TechCheck,
  techCheckSchema,
} from "./models/process/techCheck.ts";
// Assessment
export {
  type Assessment,
  type AssessmentNode,
  assessmentNodeSchema,
  assessmentSchema,
  parseAssessment,
  safeParseAssessment,
} from "./models/assessment/assessment.ts";
export {
  type Decision,
  decisionSchema,
  parseDecision,
  safeParseDecision,
} from "./models/assessment/decision.ts";
export { type Evidence, evidenceSchema } from "./models/assessment/evidence.ts";
export { type Note, noteSchema, parseNote, safeParseNote } from "./models/assessment/note.ts";
export {
  type GivenRating,
  givenRatingSchema,
  type MissingRating,
  missingRatingSchema,
  type Rating,
  ratingSchema,
} from "./models/assessment/rating.ts";
export { parseRubric, type Rubric, rubricSchema, safeParseRubric } from "./models/assessment/rubric.ts";
export {
  parseScorecard,
  safeParseScorecard,
  type Scorecard,
  scorecardSchema,
} from "./models/assessment/scorecard.ts";
// Data protection
export {
  type Consent,
  consentSchema,
  parseConsent,
  safeParseConsent,
} from "./models/dataProtection/consent.ts";
export { type Jurisdiction, jurisdictionSchema } from "./models/dataProtection/jurisdiction.ts";
export { consentInForce } from "./models/dataProtection/consentInForce.ts";
export {
  parseRecording,
  type Recording,
  recordingSchema,
  safeParseRecording,
} from "./models/dataProtection/recording.ts";
// Lifecycle
export { type Actor, actorSchema } from "./lifecycle/actor.ts";
export { allowedEvents } from "./lifecycle/allowedEvents.ts";
export {
  type ApplicationEvent,
  applicationEventSchema,
  type ApplicationEventType,
  parseApplicationEvent,
  safeParseApplicationEvent,
} from "./lifecycle/applicationEvent.ts";
export {
  type ApplicationState,
  applicationStateSchema,
  parseApplicationState,
  safeParseApplicationState,
} from "./lifecycle/applicationState.ts";
export { type ApplicationStatus, applicationStatuses } from "./lifecycle/applicationStatus.ts";
export { type Cascade, cascadeSchema } from "./lifecycle/cascade.ts";
export { type ChangeCause, changeCauseSchema } from "./lifecycle/changeCause.ts";
export {
  type InterviewEvent,
  interviewEventSchema,
  type InterviewEventType,
  parseInterviewEvent,
  safeParseInterviewEvent,
} from "./lifecycle/interviewEvent.ts";
export {
  type InterviewState,
  interviewStateSchema,
  parseInterviewState,
  safeParseInterviewState,
} from "./lifecycle/interviewState.ts";
export { type InterviewStatus, interviewStatuses } from "./lifecycle/interviewStatus.ts";
export { transition } from "./lifecycle/transition.ts";
export type { Transition } from "./lifecycle/transitionOutcome.ts";
