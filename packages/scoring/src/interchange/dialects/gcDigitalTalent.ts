import type { VendorDialect } from "../vendorDialect.ts";
import { orderedLevels } from "./orderedLevels.ts";

/**
 * GC Digital Talent: how far a successful skill assessment lies above what the work requires.
 *
 * An unsuccessful assessment has no level either, so an empty field is neither a rating nor a missing one:
 * read `assessmentDecision` beside it. Here an empty field is refused, and a missing rating cannot be
 * written.
 */
export const gcDigitalTalent: VendorDialect = {
  id: "gc-digital-talent",
  vendor: "GC Digital Talent",
  field: "assessmentDecisionLevel",
  .../* @__PURE__ */ orderedLevels("gc-digital-talent", [
    ["AT_REQUIRED", "at-required", 1, "På kravnivån", "At the required level"],
    ["ABOVE_REQUIRED", "above-required", 2, "Över kravnivån", "Above the required level"],
    [
      "ABOVE_AND_BEYOND_REQUIRED",
      "above-and-beyond-required",
      3,
      "Långt över kravnivån",
      "Above and beyond the required level",
    ],
  ]),
  numbers: "assumed",
  missing: [],
  source: { kind: "code", where: "GCTC-NTGC/gc-digital-talent, api/app/Enums/AssessmentDecisionLevel.php" },
};
