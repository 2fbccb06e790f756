import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { orderedLevels } from "./orderedLevels.ts";

/** SmartRecruiters: stars, overall or for one criterion. */
export const smartRecruiters: VendorDialect = {
  id: "smartrecruiters",
  vendor: "SmartRecruiters",
  field: "the stars of a review",
  .../* @__PURE__ */ orderedLevels("smartrecruiters", [
    [1, "strong-no", 1, "Nej, absolut inte", "Strong no"],
    [2, "no", 2, "Nej", "No"],
    [3, "maybe", 3, "Kanske", "Maybe"],
    [4, "yes", 4, "Ja", "Yes"],
    [5, "strong-yes", 5, "Ja, absolut", "Strong yes"],
  ]),
  numbers: "vendor",
  missing: [leftOut],
  source: {
    kind: "vendor",
    where: "SmartRecruiters help, Reviewing and rating candidates",
    note: "The default labels; a customer can have others. The API's field was not read.",
  },
};
