import type { MissingRating, NominalScale, OrderedScale } from "@samtal/core";

/** A code or a number as a vendor's JSON writes it. */
export type VendorCode = string | number;

/** One of the vendor's values that is a rating, and the level that it stands for. */
export interface VendorLevel {
  readonly code: VendorCode;
  /** Key of a level of the dialect's scale. */
  readonly level: string;
}

/** One of the vendor's values that is no rating, and which of our four kinds of missing it is. */
export interface VendorMissing {
  /** `null` stands for an empty field and for one that is left out. */
  readonly code: VendorCode | null;
  readonly state: MissingRating["state"];
  /** Why this state and none of the other three. */
  readonly why: string;
  /** The code is also what a record holds that nobody has touched, or another value that a rater may mean. */
  readonly alsoMeans?: string;
}

/** Where a dialect's values were read. */
export interface VendorSource {
  /** `vendor`: its own documentation; `code`: its published source; `secondary`: somebody else's account. */
  readonly kind: "vendor" | "code" | "secondary";
  readonly where: string;
  /** What the source leaves open. */
  readonly note?: string;
}

/**
 * How one vendor writes a rating: data only, so that another vendor is another object and no code.
 *
 * The scale is a document to build a rubric with. Its levels stand from the lowest to the highest, however
 * the vendor numbers them; where the vendor's codes have no order it is nominal, and nothing here averages
 * it.
 */
export interface VendorDialect {
  /** `vendor` or `vendor/what`. */
  readonly id: string;
  readonly vendor: string;
  /** Where the value stands in the vendor's JSON. */
  readonly field: string;
  readonly scale: OrderedScale | NominalScale;
  /** `vendor`: the levels' numbers are the vendor's. `assumed`: it gives none; equal steps are our guess. */
  readonly numbers: "vendor" | "assumed" | "none";
  /** One entry a level. */
  readonly levels: readonly VendorLevel[];
  /** The first entry of a state is what is written for it. */
  readonly missing: readonly VendorMissing[];
  readonly source: VendorSource;
}
