import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { orderedLevels } from "./orderedLevels.ts";

/** Workable, `scale: "thumbs"`: the grade of a rating. */
export const workableThumbs: VendorDialect = {
  id: "workable/thumbs",
  vendor: "Workable",
  field: "grade, with scale thumbs",
  .../* @__PURE__ */ orderedLevels("workable-thumbs", [
    [0, "negative", 0, "Negativt", "Negative"],
    [1, "positive", 1, "Positivt", "Positive"],
    [2, "definite", 2, "Definitivt", "Definite"],
  ]),
  numbers: "vendor",
  missing: [leftOut],
  source: {
    kind: "vendor",
    where: "Workable API, Rate a candidate (workable.readme.io/reference/rate-candidate)",
  },
};
