import * as fc from "fast-check";
import { localDateOf } from "../../time/epochDay.ts";
import type { LocalDate } from "../../time/localDate.ts";

const day2000 = 10_957;
const day2038 = 24_837;

/**
 * Civil dates, leap days among them.
 *
 * @param range - epoch days, from 2000 to the end of 2037 unless given; `until` is exclusive
 * @returns dates within the range
 */
export function arbitraryLocalDate({ from = day2000, until = day2038 } = {}): fc.Arbitrary<LocalDate> {
  return fc.integer({ min: from, max: until - 1 }).map(localDateOf);
}
