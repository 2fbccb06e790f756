import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { orderedLevels } from "./orderedLevels.ts";

/**
 * Odoo: the stars of an applicant (`hr.applicant.priority`), written as text.
 *
 * `"0"` is labelled Normal and is also the default that an applicant has before anybody looks. Read as a
 * level it would turn every unrated applicant into one rated lowest, so it is read as not rated, with that
 * loss listed.
 */
export const odoo: VendorDialect = {
  id: "odoo",
  vendor: "Odoo",
  field: "priority",
  .../* @__PURE__ */ orderedLevels("odoo", [
    ["1", "good", 1, "Bra", "Good"],
    ["2", "very-good", 2, "Mycket bra", "Very good"],
    ["3", "excellent", 3, "Utmärkt", "Excellent"],
  ]),
  numbers: "vendor",
  missing: [
    {
      code: "0",
      state: "not-rated",
      why: "The default of an applicant whom nobody has rated.",
      alsoMeans: "A rater who chose Normal.",
    },
    leftOut,
  ],
  source: {
    kind: "code",
    where: "Odoo, addons/hr_recruitment, AVAILABLE_PRIORITIES and hr.applicant.priority",
  },
};
