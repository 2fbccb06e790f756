import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { nominalLevels } from "./nominalLevels.ts";

/**
 * interview-time: an assessment's code.
 *
 * Yes is 1, no is 2, strong yes is 3, strong no is 4: a mean of the codes means nothing, so the scale is
 * nominal. Whoever wants to average the meaning says so with a mapping onto an ordered scale of their own.
 */
export const interviewTime: VendorDialect = {
  id: "interview-time",
  vendor: "interview-time",
  field: "InterviewAssessment",
  .../* @__PURE__ */ nominalLevels("interview-time", [
    [1, "yes", "Ja", "Yes"],
    [2, "no", "Nej", "No"],
    [3, "strong-yes", "Ja, absolut", "Strong yes"],
    [4, "strong-no", "Nej, absolut inte", "Strong no"],
  ]),
  numbers: "none",
  missing: [{ code: 0, state: "not-rated", why: "NONE: nobody has chosen anything." }, leftOut],
  source: {
    kind: "code",
    where: "interview-time/interview-time, src/store/models.ts, enum InterviewAssessment",
  },
};
