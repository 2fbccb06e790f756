import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { orderedLevels } from "./orderedLevels.ts";

/** Workable: the thumbs as words, for a scorecard's traits and questions. The numbers are the thumbs'. */
export const workableScore: VendorDialect = {
  id: "workable/score",
  vendor: "Workable",
  field: "score_card.sections[].traits[].score",
  .../* @__PURE__ */ orderedLevels("workable-score", [
    ["negative", "negative", 0, "Negativt", "Negative"],
    ["positive", "positive", 1, "Positivt", "Positive"],
    ["definite", "definite", 2, "Definitivt", "Definite"],
  ]),
  numbers: "vendor",
  missing: [leftOut],
  source: {
    kind: "vendor",
    where: "Workable API, Rate a candidate (workable.readme.io/reference/rate-candidate)",
  },
};
