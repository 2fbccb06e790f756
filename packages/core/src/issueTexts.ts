import type { ReasonTexts } from "./reasons/explain.ts";

/** What each of core's issues means, and the way out. */
export const issueTexts: ReasonTexts = {};
