import { type Reason, reason } from "@samtal/core";
import type { StatisticInterval } from "../statistic/statistic.ts";
import { biasCorrection } from "./biasCorrection.ts";
import type { BootstrapIntervalKind } from "./bootstrapOptions.ts";
import { correctedTails } from "./correctedTails.ts";
import { jackknife } from "./jackknife.ts";
import { quantile } from "./quantile.ts";
import { equalTails, type TailShares } from "./tailShares.ts";

/** What BCa corrected by. */
export interface BcaFigures {
  /** Bias correction. */
  readonly z0?: number;
  /** Acceleration. */
  readonly acceleration?: number;
  /** Standard error by leaving one unit out at a time. */
  readonly jackknifeSe?: number;
  /** Shares of the replicates below the bounds, after the corrections. */
  readonly tails?: TailShares;
}

/** An interval, or the warning that says why there is none. */
export interface BootstrapInterval {
  readonly interval?: StatisticInterval;
  readonly warnings: readonly Reason[];
  readonly figures: BcaFigures;
}

/** What the interval is read off. */
export interface BootstrapSample {
  readonly figure: number;
  /** Two or more, not all the same. */
  readonly replicates: readonly number[];
  /** The figure without each unit in turn; undefined where it then has no value. Asked for by BCa alone. */
  readonly withoutEach: () => readonly (number | undefined)[];
  /** Differences up to this are taken for rounding. */
  readonly rounding: number;
}

/** Reads an interval off the replicates. */
export function bootstrapInterval(
  sample: BootstrapSample,
  kind: BootstrapIntervalKind,
  level: number,
): BootstrapInterval {
  const sorted = Float64Array.from(sample.replicates).sort();
  const tails = equalTails(level);
  const [lower, upper] = [quantile(sorted, tails.lower), quantile(sorted, tails.upper)];
  if (kind === "percentile") {
    return { interval: { lower, upper, level, method: "percentile bootstrap" }, warnings: [], figures: {} };
  }
  if (kind === "basic") {
    const mirrored = { lower: 2 * sample.figure - upper, upper: 2 * sample.figure - lower };
    return { interval: { ...mirrored, level, method: "basic bootstrap" }, warnings: [], figures: {} };
  }
  return bcaInterval(sample, sorted, level);
}

function bcaInterval(sample: BootstrapSample, sorted: Float64Array, level: number): BootstrapInterval {
  const without = sample.withoutEach();
  const values = without.filter((value) => value !== undefined);
  if (values.length < without.length) {
    const missing = reason("scoring/undefined-without-unit", { count: without.length - values.length });
    return { warnings: [missing], figures: {} };
  }
  const { se: jackknifeSe, acceleration } = jackknife(values, sample.rounding);
  if (acceleration === undefined) return { warnings: [reason("scoring/no-unit-matters")], figures: { jackknifeSe } };
  const z0 = biasCorrection(sample.replicates, sample.figure, sample.rounding);
  const figures = { acceleration, jackknifeSe };
  if (!Number.isFinite(z0)) return { warnings: [reason("scoring/one-sided-replicates")], figures };
  const tails = correctedTails(equalTails(level), z0, acceleration);
  if (tails === undefined) return { warnings: [reason("scoring/bca-past-the-end")], figures: { z0, ...figures } };
  const bounds = { lower: quantile(sorted, tails.lower), upper: quantile(sorted, tails.upper) };
  return {
    interval: { ...bounds, level, method: "BCa bootstrap" },
    warnings: [],
    figures: { z0, ...figures, tails },
  };
}
