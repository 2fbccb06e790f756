/** What can make a message pointless before it is due. */
export const stopConditions = ["interview-not-held", "decision-sent", "scorecard-sealed"] as const;

/** What makes a message pointless before it is due. */
export type StopCondition = (typeof stopConditions)[number];
