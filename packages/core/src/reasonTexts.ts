import { lifecycleReasonTexts } from "./lifecycle/lifecycleTexts.ts";
import { readinessReasonTexts } from "./models/process/readinessTexts.ts";
import type { ReasonTexts } from "./reasons/explain.ts";
import { timeReasonTexts } from "./time/timeTexts.ts";

/** The texts of core's reasons, for {@link explain}. */
export const reasonTexts: ReasonTexts = {
  ...lifecycleReasonTexts,
  ...readinessReasonTexts,
  ...timeReasonTexts,
};
