import { compareText, type Id } from "@samtal/core";
import type { Statistic } from "../statistic/statistic.ts";
import type { ComparedApplication } from "./comparedApplication.ts";
import type { PairDifference, ScorePrecision } from "./scorePrecision.ts";
import { superiority } from "./superiority.ts";

/** P(A > B) of one pair. */
export interface PairSuperiority {
  /** The first by id. */
  readonly a: Id<"application">;
  readonly b: Id<"application">;
  readonly superiority: Statistic<PairDifference>;
}

/**
 * P(A > B) of every pair, once: {@link superiority} of the one with the smaller id over the other.
 *
 * The number of pairs grows with the square of the applications (a thousand make 499,500), so pairs come one by one; a
 * comparison holds those of neighbours only.
 *
 * @param scored - applications that can be compared, such as the entries of a comparison's group, in any order
 * @param precision - standard errors by application, or differences of pairs
 * @returns the pairs, by id
 * @throws SamtalError `scoring/invalid-standard-error`
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { superiorities } from "@samtal/scoring";
 *
 * const scored = ["a", "b", "c"].map((key) => ({ applicationId: toId("application", key), score: 3 }));
 * const precision = { method: "given", standardErrors: {} };
 * [...superiorities(scored, precision)].map(({ a, b }) => `${a} ${b}`).length; // => 3
 * ```
 */
export function* superiorities(
  scored: readonly ComparedApplication[],
  precision: ScorePrecision,
): Generator<PairSuperiority, void> {
  const byId = scored.toSorted((a, b) => compareText(a.applicationId, b.applicationId));
  for (const [at, a] of byId.entries()) {
    for (let other = at + 1; other < byId.length; other += 1) {
      const b = byId[other] ?? a;
      yield { a: a.applicationId, b: b.applicationId, superiority: superiority(a, b, precision) };
    }
  }
}
