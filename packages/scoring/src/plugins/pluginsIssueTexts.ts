import type { ReasonTexts } from "@samtal/core";

/** What each of the plugin contract's issues means, and the way out. */
export const pluginsIssueTexts: ReasonTexts = {};
