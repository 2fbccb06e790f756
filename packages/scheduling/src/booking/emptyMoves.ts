import { type Booking, type Reason, reason } from "@samtal/core";
import { epochMilliseconds, instantOf } from "@samtal/core/time";
import type { Counterfactual } from "../counterfactuals/counterfactual.ts";
import { explainNoSlots } from "../slots/explainNoSlots.ts";
import { preparedSearch } from "../slots/preparedSearch.ts";
import { searchStarts } from "../slots/searchStarts.ts";
import type { SlotOptions } from "../slots/slotOptions.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";

/** Why a booking can't move, and which single change would help. */
export interface EmptyMoves {
  readonly because: readonly Reason[];
  /** Each searched again, the booked time left out. Where that time alone passes, none is looked for. */
  readonly counterfactuals: readonly Counterfactual[];
}

/** Explains a search for moves that found none; `request` is the one without the booking. */
export function emptyMoves(booking: Booking, request: SlotRequest, options: SlotOptions): EmptyMoves {
  const explanation = explainNoSlots(request, { ...options, maximumStretches: 0 });
  const { start } = booking;
  const because =
    explanation.total === 0
      ? explanation.because
      : [
          reason("scheduling/only-the-booked-time", { local: start.local, zone: start.zone }),
          ...explanation.because,
        ];
  const old = epochMilliseconds(start.instant);
  return {
    because,
    counterfactuals: explanation.counterfactuals.flatMap((each) => beside(old, each, options)),
  };
}

/** A change that gives the booked time back is no help; one that gives others counts those alone. */
function beside(old: number, found: Counterfactual, options: SlotOptions): Counterfactual[] {
  const starts = searchStarts(preparedSearch(found.request, options)).filter((at) => at !== old);
  const [first] = starts;
  if (first === undefined) return [];
  const { because } = found;
  const counted = { ...because, params: { ...because.params, count: starts.length } };
  return [{ ...found, total: starts.length, first: instantOf(first), because: counted }];
}
