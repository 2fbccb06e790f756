/**
 * What a person can ask for: access (GDPR art. 15), rectification (16), erasure (17), restriction (18), portability
 * (20), objection (21), a person's look at automated decisions (22), and taking a consent back (7(3)).
 */
export const requestRights = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "objection",
  "automated-decision",
  "consent-withdrawal",
] as const;

/** One of {@link requestRights}. */
export type RequestRight = (typeof requestRights)[number];
