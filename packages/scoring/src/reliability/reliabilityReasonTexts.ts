import type { ReasonTexts } from "@samtal/core";

/** The texts of the reliability figures's reasons. */
export const reliabilityReasonTexts: ReasonTexts = {};
