import { reason, SamtalError } from "@samtal/core";
import { orderedSum } from "../statistic/orderedSum.ts";
import type { Statistic, UndefinedReason } from "../statistic/statistic.ts";
import { type BcaFigures, bootstrapInterval } from "./bootstrapInterval.ts";
import { bootstrapIssues, type BootstrapOptions } from "./bootstrapOptions.ts";
import { bootstrapReplicates } from "./bootstrapReplicates.ts";
import { figureOf } from "./figureOf.ts";

/** What the bootstrap adds to a figure. */
export interface BootstrapFigures {
  readonly bootstrap: BcaFigures & {
    /** How many were drawn. */
    readonly replicates: number;
    /** How many of them had no value and are left out. */
    readonly undefinedReplicates: number;
    /** The seed they were drawn from, unless they were handed in. */
    readonly seed?: number;
    /** Mean of the replicates less the figure. */
    readonly bias: number;
  };
}

/**
 * Standard error and interval of any figure, by reckoning it again over units drawn with replacement.
 *
 * The figure is a function of a list of units; with a ratings matrix, units are its rows. Replicates come from a seed
 * ({@link seededGenerator}, the draws of {@link resampleIndices}) or are handed in. Quantiles are of type 7
 * ({@link quantile}). BCa counts replicates equal to the figure half on either side; differences up to 1e-12 of the
 * figure are taken for rounding.
 *
 * Replicates in which the figure has no value are left out, counted, and named in a warning. Where all replicates are
 * equal, or BCa's corrections have no value, there is no interval, and a warning says so. With a seed the interval
 * belongs to the units in the order in which they were handed in: sort them by id where it has to be found again.
 *
 * @param units - what is drawn: candidates, as a rule
 * @param statistic - the figure over a list of units: a number (one that is not finite has no value), or a
 *   {@link Statistic} as this package's figures return it
 * @param options - replicates and seed, or indices; level, kind of interval, share of replicates that may be without a
 *   value
 * @returns the figure with the bootstrap's standard error (n − 1 in the divisor) and interval; undefined where the
 *   figure is, for fewer than two units, and where more replicates than `mostUndefined` have no value
 * @throws SamtalError with every issue: `scoring/invalid-confidence-level`, `scoring/invalid-undefined-share`,
 *   `scoring/invalid-replicates`, `scoring/invalid-seed`, `scoring/replicate-size`, `scoring/no-such-unit`
 * @see B. Efron (1987), Better bootstrap confidence intervals; B. Efron and R. J. Tibshirani (1993), An introduction
 *   to the bootstrap
 * @example
 * ```ts
 * import { bootstrap, krippendorffAlpha } from "@samtal/scoring";
 *
 * const ratings = [[1, 1], [2, 3], [4, 4], [5, 4], [2, 2], [5, 4], [3, 3], [1, 2]];
 * const alpha = bootstrap(ratings, (rows) => krippendorffAlpha(rows, { measurement: "interval" }), {
 *   replicates: 999,
 *   seed: 7,
 * });
 * alpha.status === "ok" && alpha.interval?.method; // => "BCa bootstrap"
 * alpha.status === "ok" && alpha.bootstrap.replicates; // => 999
 * ```
 */
export function bootstrap<Unit>(
  units: readonly Unit[],
  statistic: (sample: Unit[]) => number | Statistic,
  options: BootstrapOptions,
): Statistic<BootstrapFigures> {
  SamtalError.throwIfAny(bootstrapIssues(units.length, options));
  if (units.length < 2) return tooFew(units.length);
  const figure = figureOf(statistic([...units]), units.length);
  const { n, unitsUsed, method, reference } = figure;
  const described = { n, unitsUsed, method, reference };
  if (figure.status === "undefined") {
    return { status: "undefined", reason: figure.reason, ...described, warnings: figure.warnings };
  }

  const { level = 0.95, interval: kind = "bca", mostUndefined = 0.05, seed } = options;
  const { values, undefinedReasons } = bootstrapReplicates(units, statistic, options);
  const replicates = values.length + undefinedReasons.length;
  const warnings = [...figure.warnings];
  if (undefinedReasons.length > 0) {
    warnings.push(reason("scoring/undefined-replicates", { count: undefinedReasons.length, replicates }));
  }
  if (undefinedReasons.length > mostUndefined * replicates || values.length === 0) {
    return { status: "undefined", reason: mostFrequent(undefinedReasons), ...described, warnings };
  }

  const counts = { replicates, undefinedReplicates: undefinedReasons.length, ...(seed === undefined ? {} : { seed }) };
  const mean = orderedSum(values) / values.length;
  const bias = mean - figure.value;
  const rounding = 1e-12 * Math.max(1, Math.abs(figure.value));
  if (values.every((value) => Math.abs(value - mean) <= rounding)) {
    warnings.push(reason("scoring/constant-replicates", { replicates }));
    return { status: "ok", value: figure.value, ...described, warnings, bootstrap: { ...counts, bias } };
  }
  const squares = orderedSum(values.map((value) => (value - mean) ** 2));
  const withoutEach = () => units.map((_, at) => valueOf(statistic(units.filter((__, other) => other !== at)), units.length - 1));
  const found = bootstrapInterval({ figure: figure.value, replicates: values, withoutEach, rounding }, kind, level);
  return {
    status: "ok",
    value: figure.value,
    se: Math.sqrt(squares / (values.length - 1)),
    ...(found.interval === undefined ? {} : { interval: found.interval }),
    ...described,
    warnings: [...warnings, ...found.warnings],
    bootstrap: { ...counts, bias, ...found.figures },
  };
}

function tooFew(units: number): Statistic<BootstrapFigures> {
  return {
    status: "undefined",
    reason: "not-identified",
    n: units,
    unitsUsed: units,
    method: "bootstrap",
    reference: "Efron and Tibshirani (1993), An introduction to the bootstrap",
    warnings: [reason("scoring/too-few-units-to-resample", { units })],
  };
}

function valueOf(returned: number | Statistic, units: number): number | undefined {
  const figure = figureOf(returned, units);
  return figure.status === "ok" ? figure.value : undefined;
}

/** The reason that occurs most; of several, the first by name. */
function mostFrequent(reasons: readonly UndefinedReason[]): UndefinedReason {
  const counts = new Map<UndefinedReason, number>();
  for (const why of [...reasons].sort()) counts.set(why, (counts.get(why) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? "not-identified";
}
