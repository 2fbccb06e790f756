import type { TimingRuleInput } from "../rules/timingRule.ts";

type Name =
  | "thanks"
  | "survey"
  | "decisionPromise"
  | "feedback"
  | "referenceRequest"
  | "talentPoolQuestion"
  | "missingDocuments"
  | "stageNews";

/**
 * Timing rules for what a candidate is owed after the interview, and between, after the five guides: data that the presets choose from. Each
 * cites the guides and the rows of docs/requirements.md that it carries out; times of day and numbers of days
 * that no guide names are our own choice.
 */
export const afterInterviewRules: Readonly<Record<Name, TimingRuleInput>> = {
  thanks: {
    key: "thanks",
    to: "candidate",
    anchor: "end",
    offset: { kind: "elapsed", minutes: 120 },
    quietHours: { handling: "later", days: "every-day" },
    ifLate: "send-now",
    channels: ["email"],
    onAmbiguousDelivery: "do-not-resend",
    stopWhen: ["interview-not-held"],
    requiredContent: ["thanks", "next-steps", "timeline"],
    guide: { sources: ["Barona"], requirements: [24, 25] },
  },
  survey: {
    key: "survey",
    to: "candidate",
    anchor: "end",
    offset: { kind: "calendar-days", days: 1, at: "10:00" },
    quietHours: { handling: "later", days: "every-day" },
    ifLate: "send-now",
    channels: ["email"],
    onAmbiguousDelivery: "do-not-resend",
    stopWhen: ["interview-not-held", "survey-answered"],
    requiredContent: ["survey"],
    consent: { purpose: "survey", needs: "not-refused" },
    guide: { sources: ["Trustcruit"], requirements: [50] },
  },
  decisionPromise: {
    key: "decision-promise",
    to: "candidate",
    anchor: "end",
    offset: { kind: "business-days", days: 3, at: "09:00", calendar: "role" },
    quietHours: { handling: "later", days: "every-day" },
    ifLate: "send-now",
    channels: ["email"],
    onAmbiguousDelivery: "do-not-resend",
    stopWhen: ["interview-not-held", "decision-sent"],
    requiredContent: ["decision-or-new-date", "next-steps"],
    guide: { sources: ["distance-recruiting guide"], requirements: [30] },
  },
  feedback: {
    key: "feedback",
    to: "candidate",
    anchor: "decision",
    offset: { kind: "business-days", days: 1, at: "09:00", calendar: "role" },
    quietHours: { handling: "later", days: "every-day" },
    ifLate: "send-now",
    channels: ["email"],
    onAmbiguousDelivery: "do-not-resend",
    stopWhen: ["feedback-sent"],
    requiredContent: ["feedback", "next-steps"],
    guide: { sources: ["distance-recruiting guide", "ClickUp"], requirements: [30, 32] },
  },
  referenceRequest: {
    key: "reference-request",
    to: "candidate",
    anchor: "end",
    offset: { kind: "business-days", days: 1, at: "09:00", calendar: "role" },
    quietHours: { handling: "later", days: "every-day" },
    ifLate: "send-now",
    channels: ["email"],
    onAmbiguousDelivery: "do-not-resend",
    stopWhen: ["interview-not-held", "references-received"],
    requiredContent: ["references-request"],
    when: ["references-wanted"],
    consent: { purpose: "references", needs: "not-refused" },
    guide: { sources: ["distance-recruiting guide"], requirements: [29] },
  },
  talentPoolQuestion: {
    key: "talent-pool-question",
    to: "candidate",
    anchor: "decision",
    offset: { kind: "business-days", days: 5, at: "10:00", calendar: "role" },
    quietHours: { handling: "later", days: "every-day" },
    ifLate: "send-now",
    channels: ["email"],
    onAmbiguousDelivery: "do-not-resend",
    stopWhen: ["talent-pool-answered"],
    requiredContent: ["talent-pool-question"],
    when: ["talent-pool-wanted"],
    consent: { purpose: "talent-pool", needs: "not-refused" },
    guide: { sources: ["distance-recruiting guide"], requirements: [31] },
  },
  missingDocuments: {
    key: "missing-documents",
    to: "candidate",
    anchor: "document-missing",
    offset: { kind: "immediate" },
    quietHours: { handling: "later", days: "every-day" },
    ifLate: "send-now",
    channels: ["email"],
    onAmbiguousDelivery: "do-not-resend",
    stopWhen: ["documents-received", "interview-not-held"],
    requiredContent: ["missing-documents"],
    when: ["documents-wanted"],
    repeat: { everyBusinessDays: 2, at: "09:00", calendar: "role", times: 2 },
    guide: { sources: ["ClickUp"], requirements: [33, 38] },
  },
  stageNews: {
    key: "stage-news",
    to: "candidate",
    anchor: "stage-changed",
    offset: { kind: "immediate" },
    quietHours: { handling: "later", days: "every-day" },
    ifLate: "send-now",
    channels: ["email"],
    onAmbiguousDelivery: "do-not-resend",
    stopWhen: [],
    requiredContent: ["stage-news", "next-steps"],
    guide: { sources: ["distance-recruiting guide"], requirements: [30] },
  },
};
