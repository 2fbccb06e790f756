import type { WallMilliseconds } from "@samtal/core/time";
import type { ClockWindow } from "./clockWindow.ts";
import { discomfortMinutes } from "./discomfortMinutes.ts";

/**
 * Whether a meeting lies at hours that need the person's confirmation: the kernel.
 *
 * It does when it reaches out of the ordinary hours, unless it lies within the hours that the person called
 * comfortable: who likes to work from 20:00 to 04:00 is not asked again.
 *
 * @param startWall - what the person's clock shows at the start (the opening of the lobby, if there is one)
 * @param endWall - what it shows at the end
 * @param ordinary - the hours that need nobody's confirmation, of {@link ordinaryHoursOf}
 * @param comfort - the hours that suit the person
 * @returns true when it needs the person's confirmation
 * @example
 * ```ts
 * import * as scheduling from "@samtal/scheduling";
 *
 * const comfort = scheduling.clockWindowOf(scheduling.defaultComfortableHours);
 * const ordinary = scheduling.ordinaryHoursOf(scheduling.defaultOddHours);
 * const hour = 3_600_000;
 * scheduling.isOdd(20 * hour, 21 * hour, ordinary, comfort); // => false
 * scheduling.isOdd(20.5 * hour, 21.5 * hour, ordinary, comfort); // => true
 * ```
 */
export function isOdd(
  startWall: WallMilliseconds,
  endWall: WallMilliseconds,
  ordinary: ClockWindow,
  comfort: ClockWindow,
): boolean {
  return (
    discomfortMinutes(startWall, endWall, ordinary) > 0 && discomfortMinutes(startWall, endWall, comfort) > 0
  );
}
