/** What one of the zone checks found. */
export interface Outcome {
  readonly passed: boolean;
  /** The first says what was compared; the rest list what differs. */
  readonly lines: readonly string[];
}
