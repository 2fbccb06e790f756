import type { EpochMilliseconds, ZoneTable } from "@samtal/core/time";
import type { PlacementInput } from "../timing/placeMessage.ts";
import { isQuiet, type QuietWindow } from "../timing/quietWindow.ts";
import { type QuietHandling, shiftQuietHours } from "../timing/shiftQuietHours.ts";

/** What {@link placedInstant} gives for a message that another one must carry. */
export const tooLate: number = Number.NEGATIVE_INFINITY;

/**
 * {@link placeMessage} as a number, without the steps that lead there.
 *
 * @returns the instant; NaN when the message does not leave, {@link tooLate} when another must carry it
 */
export function placedInstant(
  desired: EpochMilliseconds,
  now: EpochMilliseconds,
  notAfter: EpochMilliseconds,
  ifLate: PlacementInput["ifLate"],
  handling: QuietHandling,
  window: QuietWindow,
  table: ZoneTable,
): EpochMilliseconds {
  let wanted = desired;
  if (desired < now) {
    if (ifLate === "merge") return tooLate;
    if (ifLate === "skip") return Number.NaN;
    wanted = now;
  }
  if (now > notAfter) return Number.NaN;
  let at = shifted(wanted, handling, window, table);
  if (at > notAfter) {
    const earlier = handling === "ignore" ? "ignore" : "earlier";
    at = shifted(wanted < notAfter ? wanted : notAfter, earlier, window, table);
  }
  return at < now ? now : at;
}

/** NaN when it is dropped. */
function shifted(at: number, handling: QuietHandling, window: QuietWindow, table: ZoneTable): number {
  if (handling === "ignore" || !isQuiet(at, window, table)) return at;
  const shift = shiftQuietHours(at, handling, window, table);
  return shift.kind === "dropped" ? Number.NaN : shift.at;
}
