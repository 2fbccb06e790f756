import type * as fc from "fast-check";
import { type Accommodation, accommodationSchema } from "../../models/people/accommodation.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Accommodations of every kind of need. */
export function arbitraryAccommodation(): fc.Arbitrary<Accommodation> {
  return arbitraryOf(accommodationSchema);
}
