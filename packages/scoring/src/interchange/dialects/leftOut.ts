import type { VendorMissing } from "../vendorDialect.ts";

/** An empty field: all that it tells is that the rater gave no rating. */
export const leftOut: VendorMissing = {
  code: null,
  state: "not-rated",
  why: "The field is empty or left out: it says that there is no rating and not why.",
};
