import type { ReasonTexts } from "@samtal/core";

/** The texts of the rater models's reasons. */
export const ratersReasonTexts: ReasonTexts = {};
