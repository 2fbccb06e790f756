import { type Issue, issue } from "@samtal/core";
import { confidenceLevelIssues } from "../statistic/confidenceLevelIssues.ts";
import { replicatesIssues } from "./replicatesIssues.ts";
import { seedIssues } from "./seedIssues.ts";

/** How the bounds are read off the replicates. */
export type BootstrapIntervalKind = "percentile" | "basic" | "bca";

/** What {@link bootstrap} takes, whatever the replicates come from. */
export interface BootstrapSettings {
  /** Of the interval. @defaultValue `0.95` */
  readonly level?: number;
  /**
   * `percentile`: the replicates' quantiles. `basic`: those mirrored in the figure. `bca`: quantiles
   * corrected for bias and acceleration, at the cost of one more run for each unit. @defaultValue `"bca"`
   */
  readonly interval?: BootstrapIntervalKind;
  /** The largest share of replicates that may be without a value, from 0 to 1. @defaultValue `0.05` */
  readonly mostUndefined?: number;
}

/** What {@link bootstrap} takes: a number of replicates and a seed, or the replicates themselves. */
export type BootstrapOptions = BootstrapSettings &
  (
    | { readonly replicates: number; readonly seed: number; readonly indices?: never }
    | {
        /** A row for each replicate: positions of units, from 0, as many as there are units. */
        readonly indices: readonly ArrayLike<number>[];
        readonly replicates?: never;
        readonly seed?: never;
      }
  );

/** Everything that is wrong with the options for so many units. */
export function bootstrapIssues(units: number, options: BootstrapOptions): Issue[] {
  const { level = 0.95, mostUndefined = 0.05 } = options;
  return [
    ...confidenceLevelIssues(level, ["options", "level"]),
    ...(mostUndefined >= 0 && mostUndefined <= 1
      ? []
      : [issue("scoring/invalid-undefined-share", ["options", "mostUndefined"])]),
    ...(options.indices === undefined
      ? [
          ...replicatesIssues(options.replicates, ["options", "replicates"]),
          ...seedIssues(options.seed, ["options", "seed"]),
        ]
      : indicesIssues(units, options.indices)),
  ];
}

function indicesIssues(units: number, indices: readonly ArrayLike<number>[]): Issue[] {
  const path = ["options", "indices"];
  return [
    ...replicatesIssues(indices.length, path),
    ...indices.flatMap((row, at) => [
      ...(row.length === units ? [] : [issue("scoring/replicate-size", [...path, at], { units })]),
      ...(Array.from(row).every((index) => Number.isInteger(index) && index >= 0 && index < units)
        ? []
        : [issue("scoring/no-such-unit", [...path, at], { units })]),
    ]),
  ];
}
