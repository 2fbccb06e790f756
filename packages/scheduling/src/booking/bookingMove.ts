import type { Reason } from "@samtal/core";
import type { Slot } from "../slots/slot.ts";
import type { ClaimChanges } from "./claimChanges.ts";
import type { MoveDisruption } from "./moveDisruption.ts";

/** Another time for a booking: hand its slot to `book`, and write the changes of claims with it. */
export interface BookingMove extends ClaimChanges {
  /** Without a `place`: moves are ranked by what they cost people. */
  readonly slot: Slot;
  readonly disruption: MoveDisruption;
  readonly because: readonly Reason[];
}
