/** Facts of one application that can start a clock. */
export const applicationTriggers = [
  "applied",
  "rejected",
  "rejectionReceived",
  "withdrawn",
  "hired",
  "processEnded",
  "employmentEnded",
] as const;

/** Facts of one person that can start a clock. */
export const subjectTriggers = ["lastContact", "eighteenthBirthday", "interviewingEnded"] as const;

/**
 * Every fact that can start a clock. `collected` is the item's own, `consentGiven` that of the claim's consents,
 * `erasureRequested` a candidate's first request for erasure that reaches the item.
 */
export const triggers = [
  ...applicationTriggers,
  ...subjectTriggers,
  "collected",
  "consentGiven",
  "erasureRequested",
] as const;

/** One of {@link applicationTriggers}. */
export type ApplicationTrigger = (typeof applicationTriggers)[number];

/** One of {@link subjectTriggers}. */
export type SubjectTrigger = (typeof subjectTriggers)[number];

/** One of {@link triggers}. */
export type Trigger = (typeof triggers)[number];
