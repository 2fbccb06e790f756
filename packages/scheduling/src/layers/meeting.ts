import type { EpochMilliseconds } from "@samtal/core/time";

/** What has to fit into people's calendars, in milliseconds. */
export interface Meeting {
  /** From the start of the assessment to its end, accommodations included. */
  readonly length: number;
  /** From the opening of the lobby to the start. */
  readonly lobby: number;
  /** Free of other meetings before the lobby. */
  readonly before: number;
  /** Free of other meetings after the end. */
  readonly after: number;
}

/** From when to when starts are looked for: the first instant that may be one, and the first that may not. */
export interface StartSpan {
  readonly from: EpochMilliseconds;
  readonly until: EpochMilliseconds;
}
