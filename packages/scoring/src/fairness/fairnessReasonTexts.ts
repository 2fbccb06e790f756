import type { ReasonTexts } from "@samtal/core";

/** The texts of the fairness audit's reasons. */
export const fairnessReasonTexts: ReasonTexts = {};
