import type { EpochMilliseconds, ZoneRules } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import { clockWindowOf } from "../fairness/clockWindow.ts";
import { defaultComfortableHours } from "../fairness/comfortableHours.ts";
import { isOddBetween } from "../fairness/isOddBetween.ts";
import { defaultOddHours, ordinaryHoursOf } from "../fairness/oddHours.ts";
import { zoneAt } from "../layers/zoneAt.ts";
import type { SlotRequest } from "./slotRequest.ts";

/** A meeting on the time line: the lobby's opening, the assessment's start and its end. */
export interface MeetingTimes {
  readonly opens: EpochMilliseconds;
  readonly start: EpochMilliseconds;
  readonly end: EpochMilliseconds;
}

/** Whether a time lies at hours that a person must confirm, by the request's ranking as in its slots. */
export function oddHoursAt(
  { opens, start, end }: MeetingTimes,
  person: PersonAvailability,
  { ranking }: Pick<SlotRequest, "ranking">,
  zoneRules: ZoneRules,
): boolean {
  const comfort = person.comfortableHours ?? ranking?.comfortableHours ?? defaultComfortableHours;
  const ordinary = ordinaryHoursOf(ranking?.oddHours ?? defaultOddHours);
  return isOddBetween(opens, end, zoneRules.table(zoneAt(person)(start)), ordinary, clockWindowOf(comfort));
}
