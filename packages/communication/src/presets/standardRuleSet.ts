import { parseRuleSet, type RuleSet } from "../rules/ruleSet.ts";
import { cancellationNotice } from "./cancellationNotice.ts";
import { afterInterviewRules } from "./afterInterviewRules.ts";
import { beforeInterviewRules } from "./beforeInterviewRules.ts";
import { employerRules } from "./employerRules.ts";

/**
 * The rule set `standard`: everything that the five guides ask for, to candidate, interviewers and recruiter.
 *
 * Business days are those of the calendar that the caller hands in under the name `role`.
 *
 * Source: the five guides behind docs/requirements.md, rows as cited by each rule.
 *
 * @example
 * ```ts
 * import { standardRuleSet } from "@samtal/communication";
 *
 * standardRuleSet.rules.length; // => 20
 * ```
 */
export const standardRuleSet: RuleSet = /* @__PURE__ */ parseRuleSet({
  schemaVersion: 1,
  key: "standard",
  version: 1,
  quietHours: { from: "21:00", to: "08:00" },
  rules: [
    beforeInterviewRules.invitation,
    beforeInterviewRules.recordingNotice,
    beforeInterviewRules.preparation,
    beforeInterviewRules.rehearsal,
    employerRules.interviewerRehearsal,
    employerRules.briefing,
    employerRules.briefingReminder,
    beforeInterviewRules.dayBefore,
    beforeInterviewRules.technical,
    beforeInterviewRules.lobby,
    employerRules.scorecardNudge,
    afterInterviewRules.thanks,
    afterInterviewRules.survey,
    employerRules.decisionDue,
    afterInterviewRules.decisionPromise,
    afterInterviewRules.feedback,
    afterInterviewRules.referenceRequest,
    afterInterviewRules.talentPoolQuestion,
    afterInterviewRules.missingDocuments,
    afterInterviewRules.stageNews,
  ],
  cancellation: cancellationNotice,
});
