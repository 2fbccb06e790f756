import type { DraftClock } from "../calling/draftClock.ts";

/** A clock that jumps: what is asked for first is done first, at once, and the waits are written down. */
export interface FakeClock extends DraftClock {
  /** Milliseconds of every wait that was not taken back. */
  readonly waits: readonly number[];
}

/**
 * @param hurry - whether a wait of this length passes at once; one that doesn't never passes
 */
export function fakeClock(hurry: (milliseconds: number) => boolean): FakeClock {
  const waits: number[] = [];
  return {
    waits,
    after: (milliseconds, run) => {
      let isWanted = hurry(milliseconds);
      // After what is under way by itself: a call has reached its model by then.
      setImmediate(() => {
        if (!isWanted) return;
        waits.push(milliseconds);
        run();
      });
      return () => {
        isWanted = false;
      };
    },
  };
}
