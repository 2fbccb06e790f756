import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { orderedLevels } from "./orderedLevels.ts";

/**
 * Greenhouse: a scorecard's overall recommendation, and the rating of each of its attributes.
 *
 * Both fields share one list of codes: Harvest's documentation names `mixed` for the recommendation too,
 * though the form offers it for attributes only. The codes are words, so the numbers 1 to 5 are ours.
 */
export const greenhouse: VendorDialect = {
  id: "greenhouse",
  vendor: "Greenhouse",
  field: "overall_recommendation, attributes[].rating",
  .../* @__PURE__ */ orderedLevels("greenhouse", [
    ["definitely_not", "definitely-not", 1, "Nej, absolut inte", "Definitely not"],
    ["no", "no", 2, "Nej", "No"],
    ["mixed", "mixed", 3, "Blandat intryck", "Mixed"],
    ["yes", "yes", 4, "Ja", "Yes"],
    ["strong_yes", "strong-yes", 5, "Ja, absolut", "Strong yes"],
  ]),
  numbers: "assumed",
  missing: [
    {
      code: "no_decision",
      state: "not-rated",
      why: "The interviewer submitted the card without rating this; it says nothing about the evidence.",
    },
    leftOut,
  ],
  source: {
    kind: "vendor",
    where: "Greenhouse Harvest API, The scorecard object (greenhouse-api-docs, harvest/_scorecards.md)",
    note: "Describes Harvest v1; version 3 was not read.",
  },
};
