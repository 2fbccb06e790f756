import type { Reason } from "@samtal/core";

/** Bounds between which a figure lies at a stated level of confidence. */
export interface StatisticInterval {
  readonly lower: number;
  readonly upper: number;
  /** Such as 0.95. */
  readonly level: number;
  /** How it was reckoned, in the textbooks' words: `Student's t`, `F (McGraw and Wong)`, `BCa bootstrap`, … */
  readonly method: string;
}

/** The test of the hypothesis that the figure is what chance alone would give. */
export interface StatisticTest {
  readonly statistic: number;
  readonly df1?: number;
  readonly df2?: number;
  readonly pValue: number;
  /** Against what the test stands: `greater` for one that asks whether the figure is larger; two-sided where left out. */
  readonly alternative?: "greater";
}

/**
 * Why a figure has no value.
 *
 * - `zero-variance`: nobody differs where the formula divides by differences (0/0)
 * - `one-rater`: there is nobody to agree with
 * - `no-pairable-units`: too few candidates were rated by two raters
 * - `not-identified`: the data cannot tell the parts of the model apart
 * - `disconnected`: groups of candidates and raters share nobody, so nothing compares them
 */
export type UndefinedReason = "zero-variance" | "one-rater" | "no-pairable-units" | "not-identified" | "disconnected";

/** A figure with what it rests on. */
export interface DefinedStatistic {
  readonly status: "ok";
  readonly value: number;
  /** Standard error. */
  readonly se?: number;
  /** Standard error where the hypothesis of the test holds. */
  readonly seNull?: number;
  readonly interval?: StatisticInterval;
  readonly test?: StatisticTest;
  /** Units (candidates, as a rule) that were handed in. */
  readonly n: number;
  /** Units that the figure rests on. */
  readonly unitsUsed: number;
  /** The textbook's name of the figure in this variant. */
  readonly method: string;
  /** Where the formula stands. */
  readonly reference: string;
  readonly warnings: readonly Reason[];
}

/** A figure that has no value, and why: never NaN, and never 0 or 1 in place of 0/0. */
export interface UndefinedStatistic {
  readonly status: "undefined";
  readonly reason: UndefinedReason;
  readonly n: number;
  readonly unitsUsed: number;
  readonly method: string;
  readonly reference: string;
  readonly warnings: readonly Reason[];
}

/** What every figure of agreement and reliability is returned as. `More` is what a figure adds when it has a value. */
export type Statistic<More = unknown> = (DefinedStatistic & More) | UndefinedStatistic;
