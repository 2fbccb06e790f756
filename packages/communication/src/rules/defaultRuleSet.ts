import { parseRuleSet, type RuleSet } from "./ruleSet.ts";

const everyDay = (handling: "later" | "ignore") => ({ handling, days: "every-day" });

/**
 * The rule set `standard`: six messages to the candidate, each after the advice that it cites.
 *
 * The invitation leaves at once with everything; a reminder the day before at the same wall clock; technical
 * help one hour before the start; the lobby ten minutes before; thanks two hours after the end; and on the
 * third business day at 09:00 the decision that was promised, or an honest new date. Business days are those
 * of the calendar that the caller hands in under the name `role`.
 *
 * Source: the five guides behind docs/requirements.md, rows as cited by each rule.
 *
 * @example
 * ```ts
 * import { defaultRuleSet } from "@samtal/communication";
 *
 * defaultRuleSet.rules.map(({ key }) => key);
 * // => ["invitation", "day-before", "technical", "lobby", "thanks", "decision-promise"]
 * ```
 */
export const defaultRuleSet: RuleSet = /* @__PURE__ */ parseRuleSet({
  schemaVersion: 1,
  key: "standard",
  version: 1,
  quietHours: { from: "21:00", to: "08:00" },
  rules: [
    {
      key: "invitation",
      to: "candidate",
      anchor: "booked",
      offset: { kind: "immediate" },
      quietHours: everyDay("ignore"),
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
      ],
      guide: {
        sources: ["Barona", "ClickUp", "distance-recruiting guide", "Trustcruit"],
        requirements: [17, 23, 33, 38, 41, 47],
      },
    },
    {
      key: "day-before",
      to: "candidate",
      anchor: "start",
      offset: { kind: "calendar-days", days: -1, at: "same-wall-clock" },
      quietHours: everyDay("later"),
      deadline: { anchor: "start", minutes: -120 },
      ifLate: "merge",
      channels: ["email", "sms"],
      onAmbiguousDelivery: "resend",
      stopWhen: [],
      requiredContent: ["date-and-time", "length", "how-to-join", "interviewers"],
      guide: { sources: ["Trustcruit"], requirements: [45] },
    },
    {
      key: "technical",
      to: "candidate",
      anchor: "start",
      offset: { kind: "elapsed", minutes: -60 },
      quietHours: everyDay("ignore"),
      deadline: { anchor: "start", minutes: -5 },
      ifLate: "merge",
      channels: ["sms", "email"],
      onAmbiguousDelivery: "resend",
      stopWhen: [],
      requiredContent: ["how-to-join", "what-to-do-when-it-fails", "whom-to-ask", "reserve-number"],
      guide: { sources: ["Trustcruit"], requirements: [45, 46] },
    },
    {
      key: "lobby",
      to: "candidate",
      anchor: "start",
      offset: { kind: "elapsed", minutes: -10 },
      quietHours: everyDay("ignore"),
      deadline: { anchor: "start", minutes: 0 },
      ifLate: "merge",
      channels: ["email", "sms"],
      onAmbiguousDelivery: "do-not-resend",
      stopWhen: [],
      requiredContent: ["how-to-join", "lobby-opening", "camera-at-start"],
      guide: { sources: ["Trustcruit"], requirements: [48] },
    },
    {
      key: "thanks",
      to: "candidate",
      anchor: "end",
      offset: { kind: "elapsed", minutes: 120 },
      quietHours: everyDay("later"),
      ifLate: "send-now",
      channels: ["email"],
      onAmbiguousDelivery: "do-not-resend",
      stopWhen: ["interview-not-held"],
      requiredContent: ["thanks", "next-steps", "timeline"],
      guide: { sources: ["Barona"], requirements: [24, 25] },
    },
    {
      key: "decision-promise",
      to: "candidate",
      anchor: "end",
      offset: { kind: "business-days", days: 3, at: "09:00", calendar: "role" },
      quietHours: everyDay("later"),
      ifLate: "send-now",
      channels: ["email"],
      onAmbiguousDelivery: "do-not-resend",
      stopWhen: ["interview-not-held", "decision-sent"],
      requiredContent: ["decision-or-new-date", "next-steps"],
      guide: { sources: ["distance-recruiting guide"], requirements: [30] },
    },
  ],
  cancellation: {
    channels: ["email", "sms"],
    onAmbiguousDelivery: "resend",
    requiredContent: ["cancellation", "calendar-cancellation", "next-steps"],
    guide: { sources: ["ClickUp"], requirements: [33] },
  },
});
