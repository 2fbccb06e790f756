import type { VendorDialect } from "../vendorDialect.ts";
import { leftOut } from "./leftOut.ts";
import { nominalLevels } from "./nominalLevels.ts";

/** Frappe HR: the result of a feedback. It is a verdict and no degree of anything: nominal. */
export const frappeResult: VendorDialect = {
  id: "frappe/result",
  vendor: "Frappe HR",
  field: "result",
  .../* @__PURE__ */ nominalLevels("frappe-result", [
    ["Cleared", "cleared", "Godkänd", "Cleared"],
    ["Rejected", "rejected", "Inte godkänd", "Rejected"],
  ]),
  numbers: "none",
  missing: [{ code: "", state: "not-rated", why: "The blank first choice of the list." }, leftOut],
  source: { kind: "code", where: "frappe/hrms, doctype interview_feedback, field result" },
};
