import type { Clock } from "../clock.ts";
import { outcomesMeet } from "./outcomesMeet.ts";

/**
 * Whether two clocks can be about the same application at once.
 *
 * Clocks of two different laws are not compared: where both laws apply, they add up by design. Days of events keep
 * two clocks apart only where the same events start them; else one application can have an event of either.
 */
export function clocksMeet(a: Clock, b: Clock): boolean {
  if (a.jurisdiction !== undefined && b.jurisdiction !== undefined && a.jurisdiction !== b.jurisdiction) return false;
  if (!outcomesMeet(a, b)) return false;
  return a.trigger.join() !== b.trigger.join() || eventsMeet(a.forEvents, b.forEvents);
}

/** `from` is the first day of a stretch, `before` the first after it; either may be left out. */
function eventsMeet(a: Clock["forEvents"], b: Clock["forEvents"]): boolean {
  const isAfter = (later: Clock["forEvents"], earlier: Clock["forEvents"]): boolean =>
    later?.from !== undefined && earlier?.before !== undefined && earlier.before <= later.from;
  return !isAfter(a, b) && !isAfter(b, a);
}
