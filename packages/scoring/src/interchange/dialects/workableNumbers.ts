import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { orderedLevels } from "./orderedLevels.ts";
import { outOf } from "./outOf.ts";

/** Workable, `scale: "numbers"`: grade 0 is 1 out of 10. */
export const workableNumbers: VendorDialect = {
  id: "workable/numbers",
  vendor: "Workable",
  field: "grade, with scale numbers",
  .../* @__PURE__ */ orderedLevels("workable-numbers", /* @__PURE__ */ outOf(10, 0)),
  numbers: "vendor",
  missing: [leftOut],
  source: {
    kind: "vendor",
    where: "Workable API, Rate a candidate (workable.readme.io/reference/rate-candidate)",
  },
};
