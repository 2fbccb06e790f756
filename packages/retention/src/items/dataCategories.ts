/** The kinds of personal data that a hiring round makes. A policy says for each how long it is kept. */
export const dataCategories = [
  "profile",
  "contact-details",
  "cv",
  "application-answer",
  "note",
  "rating",
  "scorecard",
  "assessment",
  "decision",
  "recording",
  "transcript",
  "message",
  "consent",
  "reference",
  "test-result",
  "survey-answer",
  "accommodation",
  "booking",
  "tech-check",
  "audit-event",
  "interviewer-record",
  "rater-figure",
  "special-category",
] as const;

/** One of {@link dataCategories}. */
export type DataCategory = (typeof dataCategories)[number];
