import type { GivenRating, MissingRating } from "@samtal/core";

/** What a vendor's value says of a rating: all of core's `Rating` but the ids, which are the caller's. */
export type RatingParts =
  | { readonly state: "rated"; readonly rated: Readonly<GivenRating["rated"]> }
  | { readonly state: MissingRating["state"] };
