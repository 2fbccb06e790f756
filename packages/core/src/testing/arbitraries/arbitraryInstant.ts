import * as fc from "fast-check";
import { instantOf } from "../../time/epoch.ts";
import type { Instant } from "../../time/instant.ts";

const year2000 = Date.UTC(2000, 0);
const year2038 = Date.UTC(2038, 0);

/**
 * Instants, with and without milliseconds.
 *
 * @param range - epoch milliseconds, from 2000 to the end of 2037 unless given; `until` is exclusive
 * @returns instants within the range
 */
export function arbitraryInstant({ from = year2000, until = year2038 } = {}): fc.Arbitrary<Instant> {
  const any = fc.integer({ min: from, max: until - 1 });
  const seconds = fc.integer({ min: Math.ceil(from / 1000), max: Math.floor((until - 1) / 1000) });
  return fc
    .oneof(
      any,
      seconds.map((second) => second * 1000)
    )
    .map(instantOf);
}
