import { epochMilliseconds } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import { clockWindowOf } from "../fairness/clockWindow.ts";
import { defaultComfortableHours } from "../fairness/comfortableHours.ts";
import { isOddBetween } from "../fairness/isOddBetween.ts";
import { defaultOddHours, ordinaryHoursOf } from "../fairness/oddHours.ts";
import { zoneAt } from "../layers/zoneAt.ts";
import type { SlotOptions } from "../slots/slotOptions.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";
import type { Attendance } from "./claimChanges.ts";

/** Whether a time lies at hours that a person must confirm, by the request's ranking as in its slots. */
export function oddHoursAt(
  { interval }: Pick<Attendance, "interval">,
  person: PersonAvailability,
  { ranking }: SlotRequest,
  { zoneRules }: SlotOptions,
): boolean {
  const [from, until] = [epochMilliseconds(interval.start), epochMilliseconds(interval.end)];
  const comfort = person.comfortableHours ?? ranking?.comfortableHours ?? defaultComfortableHours;
  const ordinary = ordinaryHoursOf(ranking?.oddHours ?? defaultOddHours);
  return isOddBetween(from, until, zoneRules.table(zoneAt(person)(from)), ordinary, clockWindowOf(comfort));
}
