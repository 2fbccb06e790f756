import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { orderedLevels } from "./orderedLevels.ts";

/**
 * Recruitee: what each thumb counts in its evaluation score, in percent.
 *
 * The steps are 50, 25 and 25: onto equal steps the distance between "No" and "Not sure" is halved.
 */
export const recruitee: VendorDialect = {
  id: "recruitee",
  vendor: "Recruitee",
  field: "the rating of an evaluation, in percent",
  .../* @__PURE__ */ orderedLevels("recruitee", [
    [0, "no", 0, "Nej", "No"],
    [50, "not-sure", 50, "Osäker", "Not sure"],
    [75, "yes", 75, "Ja", "Yes"],
    [100, "strong-yes", 100, "Ja, absolut", "Strong yes"],
  ]),
  numbers: "vendor",
  missing: [leftOut],
  source: {
    kind: "vendor",
    where: "Recruitee support, How a candidate's overall evaluation is calculated (article 1453815)",
    note: "Gives the four values; the API's field was not read.",
  },
};
