/** Where an application can stand. */
export const applicationStatuses = [
  "submitted",
  "in-process",
  "on-hold",
  "offered",
  "hired",
  "rejected",
  "withdrawn",
] as const;

/** Where an application stands. */
export type ApplicationStatus = (typeof applicationStatuses)[number];
