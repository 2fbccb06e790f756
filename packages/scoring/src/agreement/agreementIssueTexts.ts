import type { ReasonTexts } from "@samtal/core";

/** What each of the agreement coefficients's issues means, and the way out. */
export const agreementIssueTexts: ReasonTexts = {};
