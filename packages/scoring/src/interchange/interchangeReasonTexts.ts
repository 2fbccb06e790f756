import type { ReasonTexts } from "@samtal/core";

/** The texts of interchange's reasons. */
export const interchangeReasonTexts: ReasonTexts = {};
