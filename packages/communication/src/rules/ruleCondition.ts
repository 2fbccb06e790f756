/**
 * What must hold before a rule says anything: of the interview (a recording is planned) or of one recipient
 * (has not used the platform before).
 */
export const ruleConditions = [
  "first-use-of-platform",
  "recording-planned",
  "references-wanted",
  "talent-pool-wanted",
  "documents-wanted",
] as const;

/** What must hold before a rule says anything. */
export type RuleCondition = (typeof ruleConditions)[number];
