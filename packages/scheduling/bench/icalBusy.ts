import ICAL from "ical.js";
import type { CalendarWorkload } from "./calendarWorkload.ts";

/**
 * The same busy stretches by ical.js alone: its parser, its zones from the file, its iterator.
 *
 * @returns starts and ends in epoch milliseconds, unsorted
 */
export function icalBusy({ text, from, until }: CalendarWorkload): [number, number][] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const busy: [number, number][] = [];
  for (const component of calendar.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(component);
    const length = event.duration.toSeconds() * 1000;
    const take = (time: ICAL.Time): boolean => {
      const at = time.toUnixTime() * 1000;
      if (at >= until) return false;
      if (at + length > from) busy.push([at, at + length]);
      return true;
    };
    if (!event.isRecurring()) {
      take(event.startDate);
      continue;
    }
    const iterator = event.iterator();
    for (let time = iterator.next(); time && take(time); time = iterator.next());
  }
  return busy;
}
