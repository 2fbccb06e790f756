import { parseRuleSet, type RuleSet } from "../rules/ruleSet.ts";
import { cancellationNotice } from "./cancellationNotice.ts";
import { afterInterviewRules } from "./afterInterviewRules.ts";
import { beforeInterviewRules } from "./beforeInterviewRules.ts";
import { employerRules } from "./employerRules.ts";

/**
 * The rule set `executive`: few and personal: no text messages, longer quiet hours, an answer within two business days,
 * and no survey.
 *
 * Business days are those of the calendar that the caller hands in under the name `role`.
 *
 * Source: the five guides behind docs/requirements.md, rows as cited by each rule.
 *
 * @example
 * ```ts
 * import { executiveRuleSet } from "@samtal/communication";
 *
 * executiveRuleSet.rules.length; // => 15
 * ```
 */
export const executiveRuleSet: RuleSet = /* @__PURE__ */ parseRuleSet({
  schemaVersion: 1,
  key: "executive",
  version: 1,
  quietHours: { from: "20:00", to: "09:00" },
  rules: [
    beforeInterviewRules.invitation,
    beforeInterviewRules.recordingNotice,
    beforeInterviewRules.preparation,
    beforeInterviewRules.rehearsal,
    employerRules.interviewerRehearsal,
    employerRules.briefing,
    employerRules.briefingReminder,
    { ...beforeInterviewRules.dayBefore, channels: ["email"] },
    { ...beforeInterviewRules.technical, channels: ["email"] },
    { ...beforeInterviewRules.lobby, channels: ["email"] },
    employerRules.scorecardNudge,
    afterInterviewRules.thanks,
    { ...employerRules.decisionDue, offset: { kind: "business-days", days: 1, at: "09:00", calendar: "role" } },
    { ...afterInterviewRules.decisionPromise, offset: { kind: "business-days", days: 2, at: "09:00", calendar: "role" } },
    afterInterviewRules.feedback,
  ],
  cancellation: cancellationNotice,
});
