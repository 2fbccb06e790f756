import type { ReasonTexts } from "@samtal/core";

/** What each of the reports's issues means, and the way out. */
export const reportsIssueTexts: ReasonTexts = {};
