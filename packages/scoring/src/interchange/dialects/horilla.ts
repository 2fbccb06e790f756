import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { orderedLevels } from "./orderedLevels.ts";

/** Horilla: an employee's rating of a candidate. The record comes with the rating, so somebody gave the 0. */
export const horilla: VendorDialect = {
  id: "horilla",
  vendor: "Horilla",
  field: "CandidateRating.rating",
  .../* @__PURE__ */ orderedLevels("horilla", [
    [0, "n0", 0, "0 av 5", "0 of 5"],
    [1, "n1", 1, "1 av 5", "1 of 5"],
    [2, "n2", 2, "2 av 5", "2 of 5"],
    [3, "n3", 3, "3 av 5", "3 of 5"],
    [4, "n4", 4, "4 av 5", "4 of 5"],
    [5, "n5", 5, "5 av 5", "5 of 5"],
  ]),
  numbers: "vendor",
  missing: [leftOut],
  source: {
    kind: "code",
    where: "Horilla, recruitment/models.py, class CandidateRating (validators 0 and 5)",
  },
};
