import type { EpochMilliseconds } from "@samtal/core/time";
import type { BusyTime } from "../availability/busyTime.ts";

/** A busy time as numbers. */
export interface BusyStretch {
  readonly start: EpochMilliseconds;
  readonly end: EpochMilliseconds;
  readonly kind: BusyTime["kind"];
}
