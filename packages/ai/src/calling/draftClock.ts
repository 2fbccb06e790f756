/** The host's clock, as far as calls need one. */
export interface DraftClock {
  /**
   * Runs something once after a time, as `setTimeout` does.
   *
   * @param milliseconds - from now
   * @param run - what to run; never throws
   * @returns takes it back
   */
  after(milliseconds: number, run: () => void): () => void;
}
