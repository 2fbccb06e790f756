import type { ReasonTexts } from "@samtal/core";

/** What each of the reliability figures's issues means, and the way out. */
export const reliabilityIssueTexts: ReasonTexts = {};
