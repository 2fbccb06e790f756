import type { ReasonTexts } from "@samtal/core";

/** What each of independence's issues means, and the way out. */
export const independenceIssueTexts: ReasonTexts = {};
