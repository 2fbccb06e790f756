import {
  type BusinessCalendar,
  durationParts,
  type EpochDay,
  type EpochMilliseconds,
  epochMilliseconds,
  type TimeZone,
  type ZoneRules,
} from "@samtal/core/time";
import type { PersonAvailability, Slot, SlotRequest } from "@samtal/scheduling";
import { type ClockChange, clockChanges } from "./clockChanges.ts";
import { mondayOf } from "./fullDays.ts";
import { hoursOpen } from "./hoursOpen.ts";
import { type PersonDay, personDay } from "./personDay.ts";
import { whereabouts } from "./whereabouts.ts";

const day = 86_400_000;
const hour = 3_600_000;

/** One day, drawn for everyone over the same stretch of elapsed time. */
export interface WeekDay {
  /** On home's clock. */
  readonly date: EpochDay;
  readonly from: EpochMilliseconds;
  readonly until: EpochMilliseconds;
  readonly people: readonly PersonDay[];
  readonly slots: readonly Slot[];
  /** Up to here the request's notice lets nothing start; left out when the whole day is in time. */
  readonly noticeUntil?: EpochMilliseconds;
}

/** One calendar week of a request. */
export interface CalendarWeek {
  readonly monday: EpochDay;
  /** Days on which somebody can be asked. */
  readonly days: readonly WeekDay[];
  /** Changes of the clocks from the Sunday before to the Saturday. */
  readonly changes: readonly ClockChange[];
  /** Best first. */
  readonly slots: readonly Slot[];
  /** Who is elsewhere than at home on one of the days. */
  readonly stays: readonly { readonly personId: string; readonly zone: TimeZone; readonly first: EpochDay; readonly last: EpochDay }[];
  /** How far each zone that somebody is in is ahead of home on the week's Wednesday, in milliseconds. */
  readonly ahead: readonly { readonly zone: TimeZone; readonly milliseconds: number }[];
}

/** The people whom a request asks, in the order of its panel, the candidate first. */
function peopleOf({ candidate, interviewers, round }: SlotRequest): PersonAvailability[] {
  const seats = round.panel.seats;
  const ids: readonly string[] = [
    ...new Set(seats.flatMap(({ pool, alternates = [] }) => [...pool, ...alternates])),
  ];
  return [candidate, ...ids.flatMap((id) => interviewers.filter(({ personId }) => personId === id))];
}

/** A request's weeks, on the clock of the zone that its grid is named in. */
export function calendarWeeks(
  request: SlotRequest,
  slots: readonly Slot[],
  zoneRules: ZoneRules,
  calendars: readonly BusinessCalendar[],
): CalendarWeek[] {
  const home = request.grid.zone;
  const table = zoneRules.table(home);
  const people = peopleOf(request);
  const windowStart = epochMilliseconds(request.window.start);
  const windowEnd = epochMilliseconds(request.window.end);
  const dateOf = (at: EpochMilliseconds): EpochDay => Math.floor(table.toWall(at) / day);
  const midnight = (date: EpochDay): EpochMilliseconds => table.firstAtOrAfter(date * day);
  const dates: EpochDay[] = [];
  for (let date = dateOf(windowStart); date <= dateOf(windowEnd - 1); date++) dates.push(date);
  const worked = dates.flatMap((date) => {
    const [from, until] = [midnight(date), midnight(date + 1)];
    const open = people.flatMap((person) => {
      const set = hoursOpen(person, whereabouts(person, from, until), zoneRules);
      return set.length === 0 ? [] : [set[0] as number, set[set.length - 1] as number];
    });
    if (open.length === 0) return [];
    return [{ date, first: Math.min(...open) - from, last: Math.max(...open) - from }];
  });
  const first = Math.floor(Math.min(...worked.map((each) => each.first)) / hour) * hour;
  const last = Math.ceil(Math.max(...worked.map((each) => each.last)) / hour) * hour;
  const zones = [...new Set(people.flatMap((person) => [person.timeZone, ...(person.stays ?? []).map(({ timeZone }) => timeZone)]))];
  const firstStart =
    epochMilliseconds(request.now) + durationParts(request.minimumNotice).milliseconds + request.round.lobbyMinutes * 60_000;
  const changes = clockChanges(home, zones, windowStart - 7 * day, windowEnd, zoneRules);
  return [...new Set(dates.map(mondayOf))].flatMap((monday) => {
    const days = worked
      .filter(({ date }) => mondayOf(date) === monday)
      .map(({ date }): WeekDay => {
        const start = midnight(date);
        const [from, until] = [start + first, start + last];
        const onDay = slots.filter((slot) => dateOf(epochMilliseconds(slot.start)) === date);
        const around = { request, slots: onDay, zoneRules, calendars };
        const rows = people.map((person) => personDay(person, from, until, around));
        const notice = firstStart > from ? { noticeUntil: Math.min(firstStart, until) } : {};
        return { date, from, until, slots: onDay, people: rows, ...notice };
      });
    if (days.length === 0) return [];
    const wednesday = midnight(monday + 2);
    return [
      {
        monday,
        days,
        changes: changes.filter(({ date }) => mondayOf(date + 1) === monday),
        slots: slots.filter((slot) => mondayOf(dateOf(epochMilliseconds(slot.start))) === monday),
        stays: staysIn(people, days, zoneRules),
        ahead: zonesOf(people, days).map((zone) => ({ zone, milliseconds: zoneRules.offsetAt(zone, wednesday) - table.offsetAt(wednesday) })),
      },
    ];
  });
}

/** The best slot of each day, best first. */
export function bestByDay({ days, slots }: CalendarWeek): Slot[] {
  const best = new Set(days.map((each) => each.slots[0]));
  return slots.filter((slot) => best.has(slot));
}

/** Where everyone lives, and where somebody is on one of the days. */
function zonesOf(people: readonly PersonAvailability[], days: readonly WeekDay[]): TimeZone[] {
  const present = days.flatMap((each) => each.people.flatMap(({ whereabouts }) => whereabouts.map(({ zone }) => zone)));
  return [...new Set([...people.map(({ timeZone }) => timeZone), ...present])];
}

function staysIn(people: readonly PersonAvailability[], days: readonly WeekDay[], zoneRules: ZoneRules): CalendarWeek["stays"] {
  const [firstDay, lastDay] = [days[0], days[days.length - 1]];
  if (firstDay === undefined || lastDay === undefined) return [];
  return people.flatMap((person) =>
    whereabouts(person, firstDay.from, lastDay.until)
      .filter(({ zone }) => zone !== person.timeZone)
      .map(({ zone, from, until }) => {
        const date = (at: EpochMilliseconds): EpochDay => Math.floor((at + zoneRules.offsetAt(zone, at)) / day);
        return { personId: person.personId, zone, first: date(from), last: date(until - 1) };
      }),
  );
}
