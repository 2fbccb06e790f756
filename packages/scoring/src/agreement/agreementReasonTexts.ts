import type { ReasonTexts } from "@samtal/core";

/** The texts of the agreement coefficients's reasons. */
export const agreementReasonTexts: ReasonTexts = {};
