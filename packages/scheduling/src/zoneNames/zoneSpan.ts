import type { EpochMilliseconds } from "@samtal/core/time";

/** The stretch over which a zone's clock matters to the caller. */
export interface ZoneSpan {
  readonly from: EpochMilliseconds;
  readonly until: EpochMilliseconds;
}
