import { epochMilliseconds, type Instant } from "@samtal/core/time";

/** Minutes from one instant to another, with decimals. */
export const elapsedMinutes = (from: Instant, to: Instant): number =>
  (epochMilliseconds(to) - epochMilliseconds(from)) / 60_000;
