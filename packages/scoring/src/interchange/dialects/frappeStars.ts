import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { type LevelRow, orderedLevels } from "./orderedLevels.ts";

/**
 * Frappe HR: the rating of one skill, stored as a share of five stars in half stars, 0.1 to 1.
 *
 * Frappe before version 14 stored whole stars, where 1 was one star: migrate such data first, for here 1 is
 * five. A field that was set up with another number of stars writes shares that are refused here or mean
 * other stars.
 */
export const frappeStars: VendorDialect = {
  id: "frappe/stars",
  vendor: "Frappe HR",
  field: "skill_assessment[].rating",
  .../* @__PURE__ */ orderedLevels(
    "frappe-stars",
    /* @__PURE__ */ Array.from({ length: 10 }, (_, at): LevelRow => {
      const stars = (at + 1) / 2;
      const [sv, en] = [String(stars).replace(".", ","), String(stars)];
      return [(at + 1) / 10, `half-stars-${at + 1}`, stars, `${sv} av 5 stjärnor`, `${en} of 5 stars`];
    }),
  ),
  numbers: "vendor",
  missing: [
    {
      code: 0,
      state: "not-rated",
      why: "No star was chosen: the field's empty value, which Frappe's own mean wrongly counts as a zero.",
    },
    leftOut,
  ],
  source: {
    kind: "code",
    where:
      "frappe/hrms, doctype interview_feedback; frappe/frappe pull requests 15203, 15368 and issue 16245",
  },
};
