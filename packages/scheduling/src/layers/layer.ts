/**
 * What can stand between a person and a start, in the order in which it is looked for: the first that holds is
 * the reason given.
 */
export const layers = [
  "conflict-of-interest",
  "outside-hours",
  "holiday",
  "notice",
  "horizon",
  "focus",
  "out-of-office",
  "busy",
  "tentative",
  "daily-limit",
  "weekly-limit",
  "unqualified",
] as const;

/** One of {@link layers}. */
export type Layer = (typeof layers)[number];

/** Starts that one layer takes from a person. */
export interface LayerBar {
  readonly layer: Layer;
  readonly barred: Float64Array;
}
