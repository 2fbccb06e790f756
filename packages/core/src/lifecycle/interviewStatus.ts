/** Where an interview can stand. */
export const interviewStatuses = [
  "planned",
  "booked",
  "in-lobby",
  "in-progress",
  "interrupted",
  "on-hold",
  "awaiting-scorecards",
  "completed",
  "candidate-no-show",
  "interviewer-no-show",
  "cancelled",
  "withdrawn",
] as const;

/** Where an interview stands. */
export type InterviewStatus = (typeof interviewStatuses)[number];
