import type { TimingRuleInput } from "../rules/timingRule.ts";

type Name =
  | "interviewerRehearsal"
  | "briefing"
  | "briefingReminder"
  | "scorecardNudge"
  | "decisionDue";

/**
 * Timing rules for interviewers and recruiters, after the five guides: data that the presets choose from. Each
 * cites the guides and the rows of docs/requirements.md that it carries out; times of day and numbers of days
 * that no guide names are our own choice.
 */
export const employerRules: Readonly<Record<Name, TimingRuleInput>> = {
  interviewerRehearsal: {
    key: "interviewer-rehearsal",
    to: "interviewer",
    anchor: "start",
    offset: { kind: "business-days", days: -3, at: "09:00", calendar: "role" },
    quietHours: { handling: "later", days: "every-day" },
    deadline: { anchor: "start", minutes: -60 },
    ifLate: "send-now",
    channels: ["email", "in-app"],
    onAmbiguousDelivery: "do-not-resend",
    stopWhen: ["rehearsal-done"],
    requiredContent: ["rehearsal", "whom-to-ask"],
    when: ["first-use-of-platform"],
    guide: { sources: ["Ants", "ClickUp", "distance-recruiting guide"], requirements: [3] },
  },
  briefing: {
    key: "briefing",
    to: "interviewer",
    anchor: "start",
    offset: { kind: "business-days", days: -2, at: "09:00", calendar: "role" },
    quietHours: { handling: "later", days: "every-day" },
    deadline: { anchor: "start", minutes: 0 },
    ifLate: "send-now",
    channels: ["email", "in-app"],
    onAmbiguousDelivery: "resend",
    stopWhen: ["briefing-acknowledged"],
    requiredContent: ["briefing", "date-and-time", "how-to-join", "calendar-entry"],
    acknowledge: true,
    guide: { sources: ["Barona"], requirements: [18] },
  },
  briefingReminder: {
    key: "briefing-reminder",
    to: "interviewer",
    anchor: "start",
    offset: { kind: "business-days", days: -1, at: "15:00", calendar: "role" },
    quietHours: { handling: "later", days: "every-day" },
    deadline: { anchor: "start", minutes: -60 },
    ifLate: "skip",
    channels: ["in-app", "email"],
    onAmbiguousDelivery: "do-not-resend",
    stopWhen: ["briefing-acknowledged"],
    requiredContent: ["briefing"],
    acknowledge: true,
    guide: { sources: ["Barona"], requirements: [18] },
  },
  scorecardNudge: {
    key: "scorecard-nudge",
    to: "interviewer",
    anchor: "end",
    offset: { kind: "elapsed", minutes: 60 },
    quietHours: { handling: "later", days: "every-day" },
    ifLate: "send-now",
    channels: ["in-app", "email"],
    onAmbiguousDelivery: "do-not-resend",
    stopWhen: ["scorecard-sealed", "interview-not-held"],
    requiredContent: ["scorecard-link"],
    repeat: { everyBusinessDays: 1, at: "09:00", calendar: "role", times: 10 },
    guide: { sources: ["ClickUp", "distance-recruiting guide"], requirements: [27] },
  },
  decisionDue: {
    key: "decision-due",
    to: "recruiter",
    anchor: "end",
    offset: { kind: "business-days", days: 2, at: "09:00", calendar: "role" },
    quietHours: { handling: "later", days: "every-day" },
    ifLate: "send-now",
    channels: ["in-app", "email"],
    onAmbiguousDelivery: "do-not-resend",
    stopWhen: ["interview-not-held", "decision-sent"],
    requiredContent: ["decision-or-new-date"],
    guide: { sources: ["distance-recruiting guide"], requirements: [30] },
  },
};
