import type { ReasonTexts } from "@samtal/core";

/** The texts of independence's reasons. */
export const independenceReasonTexts: ReasonTexts = {};
