import type { Issue } from "@samtal/core";
import type { InterchangeLoss } from "./interchangeLoss.ts";
import type { RatingParts } from "./ratingParts.ts";

/** A vendor's value as ours, or why it is not one. */
export type ReadRating =
  | { readonly status: "read"; readonly rating: RatingParts; readonly losses: readonly InterchangeLoss[] }
  | { readonly status: "refused"; readonly issues: readonly [Issue, ...Issue[]] };
