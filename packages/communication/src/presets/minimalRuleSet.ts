import { parseRuleSet, type RuleSet } from "../rules/ruleSet.ts";
import { cancellationNotice } from "./cancellationNotice.ts";
import { afterInterviewRules } from "./afterInterviewRules.ts";
import { beforeInterviewRules } from "./beforeInterviewRules.ts";

/**
 * The rule set `minimal`: the six messages without which a candidate is left alone.
 *
 * Business days are those of the calendar that the caller hands in under the name `role`.
 *
 * Source: the five guides behind docs/requirements.md, rows as cited by each rule.
 *
 * @example
 * ```ts
 * import { minimalRuleSet } from "@samtal/communication";
 *
 * minimalRuleSet.rules.length; // => 6
 * ```
 */
export const minimalRuleSet: RuleSet = /* @__PURE__ */ parseRuleSet({
  schemaVersion: 1,
  key: "minimal",
  version: 1,
  quietHours: { from: "21:00", to: "08:00" },
  rules: [
    beforeInterviewRules.invitation,
    beforeInterviewRules.dayBefore,
    beforeInterviewRules.technical,
    beforeInterviewRules.lobby,
    afterInterviewRules.thanks,
    afterInterviewRules.decisionPromise,
  ],
  cancellation: cancellationNotice,
});
