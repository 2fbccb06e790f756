import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { orderedLevels } from "./orderedLevels.ts";

/** Lever: the four-point rating that closes every feedback form. It has no neutral level on purpose. */
export const lever: VendorDialect = {
  id: "lever",
  vendor: "Lever",
  field: "the score field of a feedback form",
  .../* @__PURE__ */ orderedLevels("lever", [
    [1, "strong-no", 1, "Nej, absolut inte", "Strong no"],
    [2, "no", 2, "Nej", "No"],
    [3, "yes", 3, "Ja", "Yes"],
    [4, "strong-yes", 4, "Ja, absolut", "Strong yes"],
  ]),
  numbers: "vendor",
  missing: [leftOut],
  source: {
    kind: "secondary",
    where: "A third party's account of the numbers and labels",
    note: "Lever's help centre (Creating interview feedback forms) confirms only four points, none neutral.",
  },
};
