import { epochMilliseconds } from "@samtal/core/time";
import type { PersonAvailability } from "../availability/personAvailability.ts";
import { workingIntervals } from "../availability/workingIntervals.ts";
import { intervalSetOf } from "../intervals/intervalSetOf.ts";
import type { SlotOptions } from "./slotOptions.ts";
import type { SlotRequest } from "./slotRequest.ts";
import type { AvailabilityLayers } from "./verdicts.ts";

/** One person's availability over a request's window, layer by layer. */
export function availabilityLayers(
  person: PersonAvailability,
  window: SlotRequest["window"],
  { zoneRules, calendars = [] }: SlotOptions,
): AvailabilityLayers {
  const { workingHours, timeZone, calendarId, busy } = person;
  const [from, until] = [epochMilliseconds(window.start), epochMilliseconds(window.end)];
  const hours = workingIntervals(workingHours, timeZone, zoneRules, from, until);
  const calendar = calendars.find(({ id }) => id === calendarId);
  return {
    hours,
    openHours: calendar ? workingIntervals(workingHours, timeZone, zoneRules, from, until, calendar) : hours,
    busy: intervalSetOf(busy.filter(({ kind }) => kind === "busy").map(({ interval }) => interval)),
    tentative: intervalSetOf(busy.filter(({ kind }) => kind === "tentative").map(({ interval }) => interval)),
  };
}
