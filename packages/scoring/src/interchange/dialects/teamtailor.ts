import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { orderedLevels } from "./orderedLevels.ts";
import { outOf } from "./outOf.ts";

/** Teamtailor: the score of one criterion of a scorecard. */
export const teamtailor: VendorDialect = {
  id: "teamtailor",
  vendor: "Teamtailor",
  field: "the score of a scorecard criterion",
  .../* @__PURE__ */ orderedLevels("teamtailor", /* @__PURE__ */ outOf(5)),
  numbers: "vendor",
  missing: [leftOut],
  source: {
    kind: "vendor",
    where: "Teamtailor support, Scorecards (article 2564412)",
    note: "The article is about scorecards without the interview kit; the API's field was not read.",
  },
};
