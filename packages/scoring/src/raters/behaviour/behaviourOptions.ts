import { type Issue, issue, SamtalError } from "@samtal/core";
import type { BehaviourKind } from "./raterNote.ts";

/** From where on a figure is noted. */
export interface BehaviourThresholds {
  /**
   * Scale points by which a rater lies above or below the others, two standard errors at least. @defaultValue
   * 0.5
   */
  readonly severity?: number;
  /** Share of the others' distance from the middle. @defaultValue 0.6 */
  readonly "central-tendency"?: number;
  /** Share of the others' spread over candidates. @defaultValue 0.6 */
  readonly "range-restriction"?: number;
  /** Share of the others' spread within a candidate. @defaultValue 0.6 */
  readonly halo?: number;
  /** Scale points of change over the time observed, two standard errors at least. @defaultValue 0.5 */
  readonly drift?: number;
  /** Hours later than the others. @defaultValue 24 */
  readonly "rating-lag"?: number;
}

/** What `raterBehaviour` looks for. */
export interface RaterBehaviourOptions {
  /** Ends of the scale; without them central tendency has no middle to be measured from. */
  readonly scale?: { readonly lowest: number; readonly highest: number };
  /**
   * Least number of ratings behind a figure: with 20 the standard error of a mean is under a quarter of the
   * spread.
   *
   * @defaultValue 20
   */
  readonly minimumRatings?: number;
  /** Least number of other raters with enough history to compare with. @defaultValue 2 */
  readonly minimumOthers?: number;
  readonly thresholds?: BehaviourThresholds;
}

const thresholds: Readonly<Record<BehaviourKind, number>> = {
  severity: 0.5,
  "central-tendency": 0.6,
  "range-restriction": 0.6,
  halo: 0.6,
  drift: 0.5,
  "rating-lag": 24,
};

/** The options with their defaults. @throws SamtalError with everything that is wrong */
export function behaviourSettings(options: RaterBehaviourOptions): {
  readonly minimumRatings: number;
  readonly minimumOthers: number;
  readonly middle: number | undefined;
  readonly thresholds: Readonly<Record<BehaviourKind, number>>;
} {
  const { minimumRatings = 20, minimumOthers = 2, scale } = options;
  const issues: Issue[] = [];
  const wrong = (...path: string[]): void => {
    issues.push(issue("scoring/invalid-note-threshold", path));
  };
  if (!Number.isInteger(minimumRatings) || minimumRatings < 2) wrong("minimumRatings");
  if (!Number.isInteger(minimumOthers) || minimumOthers < 1) wrong("minimumOthers");
  for (const [kind, threshold] of Object.entries(options.thresholds ?? {})) {
    if (!Object.hasOwn(thresholds, kind) || !(Number.isFinite(threshold) && threshold > 0))
      wrong("thresholds", Object.hasOwn(thresholds, kind) ? kind : "*");
  }
  if (
    scale !== undefined &&
    !(Number.isFinite(scale.highest - scale.lowest) && scale.lowest < scale.highest)
  ) {
    issues.push(issue("scoring/invalid-scale-ends", ["scale"]));
  }
  SamtalError.throwIfAny(issues);
  return {
    minimumRatings,
    minimumOthers,
    middle: scale === undefined ? undefined : (scale.lowest + scale.highest) / 2,
    thresholds: { ...thresholds, ...options.thresholds },
  };
}
