import type { TimingRuleInput } from "../rules/timingRule.ts";

type Name =
  | "invitation"
  | "dayBefore"
  | "technical"
  | "lobby"
  | "recordingNotice"
  | "preparation"
  | "rehearsal";

/**
 * Timing rules for what a candidate needs before the interview, after the five guides: data that the presets choose from. Each
 * cites the guides and the rows of docs/requirements.md that it carries out; times of day and numbers of days
 * that no guide names are our own choice.
 */
export const beforeInterviewRules: Readonly<Record<Name, TimingRuleInput>> = {
  invitation: {
    key: "invitation",
    to: "candidate",
    anchor: "booked",
    offset: { kind: "immediate" },
    quietHours: { handling: "ignore", days: "every-day" },
    deadline: { anchor: "start", minutes: 0 },
    ifLate: "send-now",
    channels: ["email"],
    onAmbiguousDelivery: "resend",
    stopWhen: [],
    requiredContent: [
      "date-and-time",
      "length",
      "how-to-join",
      "platform-guide",
      "interviewers",
      "documents",
      "reserve-number",
      "dress",
      "sound-and-picture",
      "tips",
      "company-links",
      "format-notice",
      "agenda",
      "calendar-entry",
      "needs-question",
    ],
    guide: {
      sources: ["Barona", "ClickUp", "distance-recruiting guide", "Trustcruit"],
      requirements: [17, 23, 33, 38, 41, 47],
    },
  },
  dayBefore: {
    key: "day-before",
    to: "candidate",
    anchor: "start",
    offset: { kind: "calendar-days", days: -1, at: "same-wall-clock" },
    quietHours: { handling: "later", days: "every-day" },
    deadline: { anchor: "start", minutes: -120 },
    ifLate: "merge",
    channels: ["email", "sms"],
    onAmbiguousDelivery: "resend",
    stopWhen: [],
    requiredContent: ["date-and-time", "length", "how-to-join", "interviewers"],
    digest: "day-before",
    guide: { sources: ["Trustcruit"], requirements: [45] },
  },
  technical: {
    key: "technical",
    to: "candidate",
    anchor: "start",
    offset: { kind: "elapsed", minutes: -60 },
    quietHours: { handling: "ignore", days: "every-day" },
    deadline: { anchor: "start", minutes: -5 },
    ifLate: "merge",
    channels: ["sms", "email"],
    onAmbiguousDelivery: "resend",
    stopWhen: [],
    requiredContent: ["how-to-join", "what-to-do-when-it-fails", "whom-to-ask", "reserve-number"],
    guide: { sources: ["Trustcruit"], requirements: [45, 46] },
  },
  lobby: {
    key: "lobby",
    to: "candidate",
    anchor: "start",
    offset: { kind: "elapsed", minutes: -10 },
    quietHours: { handling: "ignore", days: "every-day" },
    deadline: { anchor: "start", minutes: 0 },
    ifLate: "merge",
    channels: ["email", "sms"],
    onAmbiguousDelivery: "do-not-resend",
    stopWhen: [],
    requiredContent: ["how-to-join", "lobby-opening", "camera-at-start"],
    guide: { sources: ["Trustcruit"], requirements: [48] },
  },
  recordingNotice: {
    key: "recording-notice",
    to: "candidate",
    anchor: "booked",
    offset: { kind: "immediate" },
    quietHours: { handling: "ignore", days: "every-day" },
    deadline: { anchor: "start", minutes: 0 },
    ifLate: "merge",
    channels: ["email"],
    onAmbiguousDelivery: "resend",
    stopWhen: [],
    requiredContent: ["recording-notice"],
    when: ["recording-planned"],
    guide: { sources: ["ClickUp"], requirements: [35] },
  },
  preparation: {
    key: "preparation",
    to: "candidate",
    anchor: "booked",
    offset: { kind: "business-days", days: 1, at: "09:00", calendar: "role" },
    quietHours: { handling: "later", days: "every-day" },
    deadline: { anchor: "start", minutes: -120 },
    ifLate: "merge",
    channels: ["email"],
    onAmbiguousDelivery: "do-not-resend",
    stopWhen: [],
    requiredContent: ["preparation"],
    guide: { sources: ["Barona", "ClickUp"], requirements: [19, 43] },
  },
  rehearsal: {
    key: "rehearsal",
    to: "candidate",
    anchor: "start",
    offset: { kind: "calendar-days", days: -2, at: "same-wall-clock" },
    quietHours: { handling: "later", days: "every-day" },
    deadline: { anchor: "start", minutes: -120 },
    ifLate: "merge",
    channels: ["email"],
    onAmbiguousDelivery: "do-not-resend",
    stopWhen: ["rehearsal-done"],
    requiredContent: ["rehearsal", "whom-to-ask"],
    when: ["first-use-of-platform"],
    guide: { sources: ["Ants", "ClickUp", "distance-recruiting guide"], requirements: [3, 5] },
  },
};
