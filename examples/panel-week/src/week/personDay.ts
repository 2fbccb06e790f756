import {
  type BusinessCalendar,
  type EpochMilliseconds,
  epochMilliseconds,
  type Interval,
  type ZoneRules,
} from "@samtal/core/time";
import {
  defaultOddHours,
  intersect,
  type IntervalSet,
  normalise,
  type PersonAvailability,
  type Slot,
  type SlotRequest,
  subtract,
} from "@samtal/scheduling";
import { fullDays } from "./fullDays.ts";
import { hoursOpen, ordinaryHours } from "./hoursOpen.ts";
import { whereabouts, type Whereabouts } from "./whereabouts.ts";

/** What can take a person's open hours. */
export const blockKinds = ["holiday", "full-day", "focus", "out-of-office", "busy", "tentative", "interview"] as const;

/** One of {@link blockKinds}. */
export type BlockKind = (typeof blockKinds)[number];

/** One person's day, as stretches of elapsed time within the drawn span. */
export interface PersonDay {
  readonly personId: string;
  readonly whereabouts: readonly Whereabouts[];
  /** Hours in which the person can be asked, holidays not yet taken out. */
  readonly open: IntervalSet;
  readonly blocks: readonly { readonly kind: BlockKind; readonly taken: IntervalSet; readonly name?: string }[];
  /** Hours that would need the person's confirmation. */
  readonly odd: IntervalSet;
  /** When the person sits in at least one of the slots. */
  readonly seated: IntervalSet;
  /** When the person could stand in for somebody, and does not sit. */
  readonly standingIn: IntervalSet;
  /** Where each hour of the person's own clock begins. */
  readonly hours: readonly { readonly at: EpochMilliseconds; readonly hour: number }[];
}

/** Reckons one person's day. */
export function personDay(
  person: PersonAvailability,
  from: EpochMilliseconds,
  until: EpochMilliseconds,
  { request, slots, zoneRules, calendars }: {
    readonly request: SlotRequest;
    readonly slots: readonly Slot[];
    readonly zoneRules: ZoneRules;
    readonly calendars: readonly BusinessCalendar[];
  },
): PersonDay {
  const { personId } = person;
  const places = whereabouts(person, from, until);
  const calendar = calendars.find(({ id }) => id === person.calendarId);
  const open = hoursOpen(person, places, zoneRules);
  const asked = calendar ? hoursOpen(person, places, zoneRules, calendar) : open;
  const clip = (intervals: readonly Interval[]): IntervalSet =>
    intersect(stretchesOf(intervals), Float64Array.of(from, until));
  const ofKind = (kind: string): IntervalSet =>
    clip(person.busy.filter((each) => each.kind === kind).map(({ interval }) => interval));
  const holiday = subtract(open, asked);
  const name = holiday.length > 0 ? holidayName(calendar, holiday[0] as number, places, zoneRules) : undefined;
  const focus = person.focusBlocks ? hoursOpen({ workingHours: person.focusBlocks }, places, zoneRules) : none;
  const blocks: PersonDay["blocks"] = [
    { kind: "holiday", taken: holiday, ...(name === undefined ? {} : { name }) },
    { kind: "full-day", taken: intersect(asked, fullDays(person, from, until, zoneRules)) },
    { kind: "focus", taken: focus },
    { kind: "out-of-office", taken: ofKind("out-of-office") },
    { kind: "busy", taken: ofKind("busy") },
    { kind: "tentative", taken: ofKind("tentative") },
    { kind: "interview", taken: clip((person.interviews ?? []).map(({ interval }) => interval)) },
  ];
  const seats = (slot: Slot): boolean => slot.local.some((each) => each.personId === personId);
  const standsIn = (slot: Slot): boolean =>
    slot.standIns?.some(({ interviewerIds }) => (interviewerIds as readonly string[]).includes(personId)) ?? false;
  const seated = clip(slots.filter(seats));
  return {
    personId,
    whereabouts: places,
    open,
    blocks: blocks.filter(({ taken }) => taken.length > 0),
    odd: subtract(
      Float64Array.of(from, until),
      hoursOpen({ workingHours: ordinaryHours(request.ranking?.oddHours ?? defaultOddHours) }, places, zoneRules),
    ),
    seated,
    standingIn: subtract(clip(slots.filter(standsIn)), seated),
    hours: places.flatMap((place) => wholeHours(place, zoneRules)),
  };
}

const none: IntervalSet = new Float64Array();

/** Stretches of time in order, neighbours joined. */
export function stretchesOf(intervals: readonly Pick<Interval, "start" | "end">[]): IntervalSet {
  return normalise(intervals.flatMap(({ start, end }) => [epochMilliseconds(start), epochMilliseconds(end)]));
}

function holidayName(
  calendar: BusinessCalendar | undefined,
  at: EpochMilliseconds,
  places: readonly Whereabouts[],
  zoneRules: ZoneRules,
): string | undefined {
  const place = places.find(({ from, until }) => from <= at && at < until);
  if (place === undefined) return undefined;
  return calendar?.holidayOn(Math.floor((at + zoneRules.offsetAt(place.zone, at)) / 86_400_000))?.name;
}

/** Clocks change by quarters of an hour at the least, so every whole hour is met. */
function wholeHours({ zone, from, until }: Whereabouts, zoneRules: ZoneRules): { at: number; hour: number }[] {
  const quarter = 900_000;
  const found: { at: number; hour: number }[] = [];
  for (let at = Math.ceil(from / quarter) * quarter; at < until; at += quarter) {
    const wall = at + zoneRules.offsetAt(zone, at);
    if (wall % 3_600_000 === 0) found.push({ at, hour: (wall / 3_600_000) % 24 });
  }
  return found;
}
