import type { ReasonTexts } from "@samtal/core";

/** What each of interchange's issues means, and the way out. */
export const interchangeIssueTexts: ReasonTexts = {};
