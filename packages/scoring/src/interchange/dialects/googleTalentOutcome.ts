import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { orderedLevels } from "./orderedLevels.ts";

/**
 * Google Talent: the outcome of an interview, by name.
 *
 * The protocol numbers the names 1 POSITIVE, 2 NEUTRAL, 3 NEGATIVE, against their meaning, so a bare number
 * is refused. The score beside it (`{ overall, min, max, interval }`) is read by `readGoogleTalentRating`.
 */
export const googleTalentOutcome: VendorDialect = {
  id: "google-talent/outcome",
  vendor: "Google Talent",
  field: "interview.outcome",
  .../* @__PURE__ */ orderedLevels("google-talent-outcome", [
    ["NEGATIVE", "negative", 1, "Negativt", "Negative"],
    ["NEUTRAL", "neutral", 2, "Neutralt", "Neutral"],
    ["POSITIVE", "positive", 3, "Positivt", "Positive"],
  ]),
  numbers: "assumed",
  missing: [
    {
      code: "OUTCOME_NOT_AVAILABLE",
      state: "not-rated",
      why: "Not available or otherwise unknown: of the four states, not rated claims the least.",
    },
    {
      code: "OUTCOME_UNSPECIFIED",
      state: "not-rated",
      why: "The protocol's default: nobody has set an outcome.",
    },
    leftOut,
  ],
  source: { kind: "vendor", where: "Google Cloud Talent Solution v4beta1, enum Outcome (cloud.google.com)" },
};
