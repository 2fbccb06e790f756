import type { ReasonTexts } from "@samtal/core";
import { bookingReasonTexts } from "./booking/bookingTexts.ts";
import { counterfactualReasonTexts } from "./counterfactuals/counterfactualTexts.ts";
import { slotReasonTexts } from "./slots/slotTexts.ts";
import { asynchronousReasonTexts } from "./asynchronous/asynchronousTexts.ts";
import { changesReasonTexts } from "./changes/changesTexts.ts";
import { holdsReasonTexts } from "./holds/holdsTexts.ts";
import { offersReasonTexts } from "./offers/offersTexts.ts";
import { fairnessReasonTexts } from "./fairness/fairnessTexts.ts";
import { itipReasonTexts } from "./icalendar/itip/itipTexts.ts";
import { loopReasonTexts } from "./loops/loopsTexts.ts";

/** The texts of this package's reasons, for core's `explain`. */
export const reasonTexts: ReasonTexts = {
  ...asynchronousReasonTexts,
  ...changesReasonTexts,
  ...holdsReasonTexts,
  ...offersReasonTexts,
  ...fairnessReasonTexts,
  ...itipReasonTexts,
  ...bookingReasonTexts,
  ...slotReasonTexts,
  ...loopReasonTexts,
  ...counterfactualReasonTexts,
};
