import type { RuleData } from "../../ruleData.ts";

/** What the rule `yes-no` looks for in Swedish. */
export const yesNo: RuleData = {
  rule: "yes-no",
  severity: "low",
  kinds: ["question"],
  form: "yes-no",
  groups: [],
};
