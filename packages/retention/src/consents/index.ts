export {
  askConsent,
  type ConsentAsking,
  type ConsentQuestion,
  consentQuestionSchema,
  parseConsentQuestion,
  safeParseConsentQuestion,
} from "./consentQuestion.ts";
export { type ConsentReminder, consentReminders, type ReminderContext } from "./consentReminders.ts";
export { type ConsentAnswer, type ConsentOutcome, recordConsent } from "./recordConsent.ts";
export {
  mayRecordNow,
  type RecordingAnswer,
  type RecordingConsents,
  recordingConsents,
  type RecordingQuery,
} from "./recordingConsents.ts";
export { type FreshContact, renewConsent } from "./renewConsent.ts";
export { withdrawConsent } from "./withdrawConsent.ts";
