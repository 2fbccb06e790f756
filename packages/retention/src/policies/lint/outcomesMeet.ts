import type { Clock } from "../clock.ts";

/** Whether two clocks can be about applications of one outcome. */
export const outcomesMeet = (a: Pick<Clock, "outcome">, b: Pick<Clock, "outcome">): boolean =>
  a.outcome === undefined || b.outcome === undefined || a.outcome === b.outcome;
