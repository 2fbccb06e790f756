import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { orderedLevels } from "./orderedLevels.ts";

/** Alva: the rating of one criterion of an interview. */
export const alva: VendorDialect = {
  id: "alva",
  vendor: "Alva",
  field: "the rating of a criterion",
  .../* @__PURE__ */ orderedLevels("alva", [
    [1, "lacking", 1, "Saknas", "Lacking"],
    [2, "basic", 2, "Grundläggande", "Basic"],
    [3, "advanced", 3, "Avancerad", "Advanced"],
    [4, "expert", 4, "Expert", "Expert"],
    [5, "exceptional", 5, "Enastående", "Exceptional"],
  ]),
  numbers: "vendor",
  missing: [
    {
      code: "none",
      state: "not-applicable",
      why: "The criterion is set up without rating, for facts such as a notice period: nobody could rate it.",
    },
    leftOut,
  ],
  source: {
    kind: "vendor",
    where: "Alva help centre, articles 3304545, 9881497 and 9881549",
    note: "The levels and the choice of no rating; how an export writes them was not read.",
  },
};
