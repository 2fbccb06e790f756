import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { orderedLevels } from "./orderedLevels.ts";
import { outOf } from "./outOf.ts";

/** Workable, `scale: "stars"`: grade 0 is one star, not none. */
export const workableStars: VendorDialect = {
  id: "workable/stars",
  vendor: "Workable",
  field: "grade, with scale stars",
  .../* @__PURE__ */ orderedLevels("workable-stars", /* @__PURE__ */ outOf(5, 0)),
  numbers: "vendor",
  missing: [leftOut],
  source: {
    kind: "vendor",
    where: "Workable API, Rate a candidate (workable.readme.io/reference/rate-candidate)",
  },
};
