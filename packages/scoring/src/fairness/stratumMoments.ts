import type { Stratum } from "./stratum.ts";
import { crossDifference } from "./exactCounts.ts";

/** What one stratum brings to the sums over strata. */
export interface StratumMoments {
  readonly people: number;
  /** Focal selected minus what equal chances would give. */
  readonly excess: number;
  readonly variance: number;
  readonly oddsAbove: number;
  readonly oddsBelow: number;
  /** (a + d) / n. */
  readonly agreeing: number;
  readonly riskAbove: number;
  readonly riskBelow: number;
}

/** The moments of one table of selected and not selected. */
export function stratumMoments({ focal, reference }: Stratum): StratumMoments {
  const people = focal.total + reference.total;
  const selected = focal.selected + reference.selected;
  const [focalNot, referenceNot] = [focal.total - focal.selected, reference.total - reference.selected];
  const across = crossDifference(focal.selected, reference.total, reference.selected, focal.total);
  const share = (selected / people) * ((people - selected) / people);
  return {
    people,
    excess: across / people,
    variance: (focal.total * reference.total * share) / (people - 1),
    oddsAbove: (focal.selected * referenceNot) / people,
    oddsBelow: (reference.selected * focalNot) / people,
    agreeing: (focal.selected + referenceNot) / people,
    riskAbove: (focal.selected * reference.total) / people,
    riskBelow: (reference.selected * focal.total) / people,
  };
}

/** Strata in an order of their own, so that sums come out the same however they were handed in. */
export function inStratumOrder(strata: readonly Stratum[]): Stratum[] {
  const counts = ({ focal, reference }: Stratum) => [focal.total, reference.total, focal.selected, reference.selected];
  return [...strata].sort((one, other) => {
    const [left, right] = [counts(one), counts(other)];
    const at = left.findIndex((count, index) => count !== right[index]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  });
}
