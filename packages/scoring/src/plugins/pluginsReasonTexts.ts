import type { ReasonTexts } from "@samtal/core";

/** The texts of the plugin contract's reasons. */
export const pluginsReasonTexts: ReasonTexts = {};
