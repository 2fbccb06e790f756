import { parseRuleSet, type RuleSet } from "../rules/ruleSet.ts";
import { cancellationNotice } from "./cancellationNotice.ts";
import { afterInterviewRules } from "./afterInterviewRules.ts";
import { beforeInterviewRules } from "./beforeInterviewRules.ts";
import { employerRules } from "./employerRules.ts";

/**
 * The rule set `high-volume`: for rounds of hundreds: what each candidate needs and no more, an answer within five
 * business days, and interviewers reminded in the product first.
 *
 * Business days are those of the calendar that the caller hands in under the name `role`.
 *
 * Source: the five guides behind docs/requirements.md, rows as cited by each rule.
 *
 * @example
 * ```ts
 * import { highVolumeRuleSet } from "@samtal/communication";
 *
 * highVolumeRuleSet.rules.length; // => 12
 * ```
 */
export const highVolumeRuleSet: RuleSet = /* @__PURE__ */ parseRuleSet({
  schemaVersion: 1,
  key: "high-volume",
  version: 1,
  quietHours: { from: "21:00", to: "08:00" },
  rules: [
    beforeInterviewRules.invitation,
    beforeInterviewRules.recordingNotice,
    beforeInterviewRules.rehearsal,
    beforeInterviewRules.dayBefore,
    beforeInterviewRules.technical,
    beforeInterviewRules.lobby,
    { ...employerRules.scorecardNudge, repeat: { everyBusinessDays: 1, at: "09:00", calendar: "role", times: 5 } },
    afterInterviewRules.thanks,
    afterInterviewRules.survey,
    { ...employerRules.decisionDue, offset: { kind: "business-days", days: 4, at: "09:00", calendar: "role" } },
    { ...afterInterviewRules.decisionPromise, offset: { kind: "business-days", days: 5, at: "09:00", calendar: "role" } },
    afterInterviewRules.feedback,
  ],
  cancellation: cancellationNotice,
});
