/** What can make a message pointless before it is due. */
export const stopConditions = [
  "interview-not-held",
  "decision-sent",
  "feedback-sent",
  "scorecard-sealed",
  "briefing-acknowledged",
  "needs-answered",
  "rehearsal-done",
  "survey-answered",
  "references-received",
  "talent-pool-answered",
  "documents-received",
] as const;

/** What makes a message pointless before it is due. */
export type StopCondition = (typeof stopConditions)[number];
