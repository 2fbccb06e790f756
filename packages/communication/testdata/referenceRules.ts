import { parseRuleSet, type RuleSet } from "../src/rules/ruleSet.ts";

const guide = { sources: ["message-plan reference"], requirements: [] };
const rule = (key: string, more: object): object => ({
  key,
  to: "candidate",
  quietHours: { handling: "later", days: "every-day" },
  ifLate: "send-now",
  channels: ["email"],
  onAmbiguousDelivery: "resend",
  stopWhen: [],
  guide,
  ...more,
});
const before = { requiredContent: ["date-and-time", "how-to-join"], anchor: "start", ifLate: "merge" };
const ignored = { handling: "ignore", days: "every-day" };

/** The seven rules of the message-plan reference (cases R1 to R18, 2026-11-21), under its keys. */
export const referenceRules: RuleSet = parseRuleSet({
  schemaVersion: 1,
  key: "reference",
  version: 1,
  quietHours: { from: "21:00", to: "08:00" },
  rules: [
    rule("invite", {
      anchor: "booked",
      offset: { kind: "immediate" },
      quietHours: ignored,
      deadline: { anchor: "start", minutes: 0 },
      requiredContent: ["date-and-time", "how-to-join", "calendar-entry"],
    }),
    rule("daybefore", {
      ...before,
      offset: { kind: "calendar-days", days: -1, at: "same-wall-clock" },
      deadline: { anchor: "start", minutes: -120 },
      channels: ["email", "sms"],
      digest: "daybefore",
    }),
    rule("tech1h", {
      ...before,
      offset: { kind: "elapsed", minutes: -60 },
      quietHours: ignored,
      deadline: { anchor: "start", minutes: -5 },
      channels: ["sms", "email"],
    }),
    rule("lobby", {
      ...before,
      offset: { kind: "elapsed", minutes: -10 },
      quietHours: ignored,
      deadline: { anchor: "start", minutes: 0 },
    }),
    rule("thanks", { anchor: "end", offset: { kind: "elapsed", minutes: 120 }, requiredContent: ["thanks"] }),
    rule("survey", {
      anchor: "end",
      offset: { kind: "calendar-days", days: 1, at: "10:00" },
      requiredContent: ["survey"],
      consent: { purpose: "survey", needs: "not-refused" },
    }),
    rule("decision", {
      anchor: "end",
      offset: { kind: "business-days", days: 3, at: "09:00", calendar: "role" },
      requiredContent: ["decision-or-new-date"],
    }),
  ],
  cancellation: {
    channels: ["email"],
    onAmbiguousDelivery: "resend",
    requiredContent: ["cancellation", "calendar-cancellation"],
    guide,
  },
});
