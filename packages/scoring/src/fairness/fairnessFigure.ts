import type { Reason } from "@samtal/core";
import type { DefinedStatistic, StatisticInterval } from "../statistic/statistic.ts";

/**
 * Why a figure of the fairness audit has no value.
 *
 * - `nobody-selected`: neither group has anyone selected, so the ratio is 0/0
 * - `reference-rate-zero`: nobody in the reference group was selected, so the ratio has nothing to divide by
 * - `zero-variance`: everybody, or nobody, was selected where the formula divides by the spread
 * - `unbounded`: the best estimate is infinite
 * - `too-many-people`: the exact reckoning is not done for so many
 * - `too-few-groups`: fewer than two groups are shown
 */
export type FairnessUndefinedReason =
  | "nobody-selected"
  | "reference-rate-zero"
  | "zero-variance"
  | "unbounded"
  | "too-many-people"
  | "too-few-groups";

/** What every figure says of itself, with or without a value. */
export interface FigureBasis {
  /** People (or answers) that the figure rests on. */
  readonly n: number;
  /** The textbook's name of the figure in this variant. */
  readonly method: string;
  /** Where the formula stands. */
  readonly reference: string;
}

/** A figure of the audit that has no value, and why. */
export interface UndefinedFairnessFigure extends FigureBasis {
  readonly status: "undefined";
  readonly reason: FairnessUndefinedReason;
  readonly unitsUsed: number;
  readonly warnings: readonly Reason[];
}

/** A figure of the audit, shaped as every statistic of the package. `More` is what it adds when it has a value. */
export type FairnessFigure<More = unknown> = (DefinedStatistic & More) | UndefinedFairnessFigure;

/** Bounds of a figure. */
export interface FairnessBounds extends Omit<StatisticInterval, "upper"> {
  readonly status: "ok";
  /** `null` where nothing bounds the figure from above. */
  readonly upper: number | null;
  /** Where the formula stands. */
  readonly reference: string;
}

/** Bounds of a figure, or why there are none. */
export type FairnessInterval =
  | FairnessBounds
  | {
      readonly status: "undefined";
      readonly reason: FairnessUndefinedReason;
      readonly method: string;
      readonly reference: string;
    };
