import type { DataCategory } from "./dataCategories.ts";

/** Purposes by category. A category that is left out is expected for none in particular. */
export type ExpectedPurposes = Readonly<Partial<Record<DataCategory, readonly string[]>>>;

/**
 * What each category is in the round for. A policy without a claim of that purpose would have the item disposed of
 * or locked before it has served: {@link lintPolicy} reports it. Keeping data for other purposes as well, such as
 * `legal-claims`, is the controller's choice, so none of those is expected.
 *
 * @example
 * ```ts
 * import { expectedPurposes } from "@samtal/retention";
 *
 * expectedPurposes.transcript; // => ["recording"]
 * ```
 */
export const expectedPurposes: Readonly<Record<DataCategory, readonly string[]>> = {
  profile: ["recruitment"],
  "contact-details": ["recruitment"],
  cv: ["recruitment"],
  "application-answer": ["recruitment"],
  note: ["recruitment"],
  rating: ["recruitment"],
  scorecard: ["recruitment"],
  assessment: ["recruitment"],
  decision: ["recruitment"],
  recording: ["recording"],
  transcript: ["recording"],
  message: ["recruitment"],
  consent: ["proof-of-consent"],
  reference: ["reference-check"],
  "test-result": ["recruitment"],
  "survey-answer": ["survey"],
  accommodation: ["fair-interview"],
  booking: ["recruitment"],
  "tech-check": ["recruitment"],
  "audit-event": ["accountability"],
  "interviewer-record": ["interviewing"],
  "rater-figure": ["rater-calibration"],
  "special-category": ["recruitment"],
};
