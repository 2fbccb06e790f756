import type { ReasonTexts } from "@samtal/core";

/** What each of the fairness audit's issues means, and the way out. */
export const fairnessIssueTexts: ReasonTexts = {};
