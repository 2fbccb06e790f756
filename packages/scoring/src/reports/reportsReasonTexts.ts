import type { ReasonTexts } from "@samtal/core";

/** The texts of the reports's reasons. */
export const reportsReasonTexts: ReasonTexts = {};
