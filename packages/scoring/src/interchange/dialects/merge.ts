import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { orderedLevels } from "./orderedLevels.ts";

/**
 * Merge's unified scorecard: one recommendation for the whole interview, no attributes and no questions.
 *
 * Merge passes an underlying system's own value through where it knows no mapping: such a value is refused
 * here as unknown, rather than guessed at.
 */
export const merge: VendorDialect = {
  id: "merge",
  vendor: "Merge",
  field: "overall_recommendation",
  .../* @__PURE__ */ orderedLevels("merge", [
    ["DEFINITELY_NO", "definitely-no", 1, "Nej, absolut inte", "Definitely no"],
    ["NO", "no", 2, "Nej", "No"],
    ["YES", "yes", 3, "Ja", "Yes"],
    ["STRONG_YES", "strong-yes", 4, "Ja, absolut", "Strong yes"],
  ]),
  numbers: "assumed",
  missing: [
    {
      code: "NO_DECISION",
      state: "not-rated",
      why: "There is a card and no recommendation on it; the code says nothing about the evidence.",
    },
    leftOut,
  ],
  source: { kind: "vendor", where: "Merge ATS API, The Scorecard object (docs.merge.dev; merge-sdk-python)" },
};
