import type { ReasonTexts } from "@samtal/core";

/** What each of the rater models's issues means, and the way out. */
export const ratersIssueTexts: ReasonTexts = {};
