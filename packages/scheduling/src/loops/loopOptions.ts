import { SamtalError } from "@samtal/core";
import type { SlotOptions } from "../slots/slotOptions.ts";

/** What planning a loop can be told beside the search's own options. */
export interface LoopOptions extends SlotOptions {
  /** How many itineraries to return, the best ones. @defaultValue 10 */
  readonly maximumItineraries?: number;
  /**
   * How many steps a search may take: starts looked at for a next round, and seatings tried. The same request
   * takes the same steps everywhere. @defaultValue 200000, well under a second's work
   */
  readonly maximumSteps?: number;
}

/** The two limits of a search, defaults filled in. @throws SamtalError `scheduling/limit-not-positive` */
export function loopLimits({ maximumItineraries = 10, maximumSteps = 200_000 }: LoopOptions): {
  readonly itineraries: number;
  readonly steps: number;
} {
  for (const [name, limit] of Object.entries({ maximumItineraries, maximumSteps })) {
    if (!Number.isSafeInteger(limit) || limit < 1)
      throw SamtalError.of("scheduling/limit-not-positive", [name]);
  }
  return { itineraries: maximumItineraries, steps: maximumSteps };
}
