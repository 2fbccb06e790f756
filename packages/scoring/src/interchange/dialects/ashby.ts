import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { orderedLevels } from "./orderedLevels.ts";
import { outOf } from "./outOf.ts";

/** Ashby: a Score field, which travels as `{ score: 4 }`; pass the number within. */
export const ashby: VendorDialect = {
  id: "ashby",
  vendor: "Ashby",
  field: "submittedValues.<path>.score",
  .../* @__PURE__ */ orderedLevels("ashby", /* @__PURE__ */ outOf(4)),
  numbers: "vendor",
  missing: [leftOut],
  source: {
    kind: "vendor",
    where: "Ashby API, applicationFeedback.submit (developers.ashbyhq.com)",
    note: "The reference numbers the levels and does not name them.",
  },
};
