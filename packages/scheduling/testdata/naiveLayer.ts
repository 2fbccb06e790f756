import type { BusinessCalendar, TimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import type { InterviewerAvailability, PersonAvailability } from "../src/availability/personAvailability.ts";
import type { DailyWindow, WorkingHours } from "../src/availability/workingHours.ts";
import type { SlotRequest } from "../src/slots/slotRequest.ts";
import { openMinutes, weekdayOf } from "./openMinutes.ts";
import { type WalkedClock, walkedClock } from "./walkedClock.ts";

const minute = 60_000;
const day = 86_400_000;

/** How far the walks go on either side of the window's first day: back over `now` and a week's limits. */
const [back, on] = [8 * day, 12 * day];

const clocks = new Map<string, WalkedClock>();
function clockOf(zone: TimeZone, from: number): WalkedClock {
  const key = `${zone} ${from}`;
  const known = clocks.get(key) ?? walkedClock(zone, from, from + back + on);
  clocks.set(key, known);
  return known;
}

const isoDate = (date: number): string => new Date(date * day).toISOString().slice(0, 10);

/**
 * Minutes of the clock that each of a person's zones shows, counted from one instant; each holds where the
 * person is.
 */
interface Diary {
  /** Hours, without and with holidays; and focus blocks. */
  readonly hours: Uint8Array;
  readonly open: Uint8Array;
  readonly focus: Uint8Array;
  /** The date on the person's clock, as a day's number. */
  readonly dates: Int32Array;
}

const windowsOf = (hours: WorkingHours, date: number, holiday: boolean): readonly DailyWindow[] =>
  hours.exceptions.find((each) => each.date === isoDate(date))?.windows ??
  (holiday ? [] : hours.weekly.filter(({ weekdays }) => (weekdays as number[]).includes(weekdayOf(date))));

const diaries = new WeakMap<PersonAvailability, Diary>();
function diaryOf(person: PersonAvailability, calendar: BusinessCalendar | undefined, from: number): Diary {
  const known = diaries.get(person) ?? diary(person, calendar, from);
  diaries.set(person, known);
  return known;
}

function diary(person: PersonAvailability, calendar: BusinessCalendar | undefined, from: number): Diary {
  const hoursOn = (date: number): WorkingHours =>
    (person.periods ?? []).find(
      ({ validFrom, validUntil }) =>
        validFrom <= isoDate(date) && isoDate(date) <= (validUntil ?? "9999-12-31"),
    )?.workingHours ?? person.workingHours;
  const inZone = (zone: TimeZone): Diary => {
    const clock = clockOf(zone, from);
    const { focusBlocks } = person;
    const hours = openMinutes(clock, (date) => windowsOf(hoursOn(date), date, false));
    return {
      hours,
      open: calendar
        ? openMinutes(clock, (date) => windowsOf(hoursOn(date), date, calendar.holidayOn(date) !== undefined))
        : hours.slice(),
      focus: focusBlocks
        ? openMinutes(clock, (date) => windowsOf(focusBlocks, date, false))
        : new Uint8Array(hours.length),
      dates: clock.dates.slice(),
    };
  };
  const whole = inZone(person.timeZone);
  for (const { interval, timeZone } of person.stays ?? []) {
    const away = inZone(timeZone);
    const first = Math.max(0, (Date.parse(interval.start) - from) / minute);
    const last = (Date.parse(interval.end) - from) / minute;
    for (const part of ["hours", "open", "focus", "dates"] as const)
      whole[part].set(away[part].subarray(first, last), first);
  }
  return whole;
}

/**
 * The first layer that takes a start from a person, by looking at minutes one by one; `undefined` when none
 * does.
 */
export type NaiveLayer = (start: number) => string | undefined;

/**
 * Looks at one person's minutes, without any kernel of the package.
 *
 * @param person - the availability
 * @param request - the request around it; every instant in it lies on a whole minute
 * @param qualifications - what the seat asks for
 * @param calendar - the person's holidays, if they count
 */
export function naiveLayer(
  person: PersonAvailability,
  request: SlotRequest,
  qualifications: readonly string[] = [],
  calendar?: BusinessCalendar,
): NaiveLayer {
  const from = Math.floor(Date.parse(request.window.start) / day) * day - back;
  const { hours, open, focus, dates } = diaryOf(person, calendar, from);
  const extra = request.accommodations
    .flatMap(({ needs }) => needs)
    .reduce((sum, need) => sum + (need.kind === "extra-time" ? need.minutes : 0), 0);
  const length = request.round.minutes + extra;
  const lobby = request.round.lobbyMinutes;
  const now = (Date.parse(request.now) - from) / minute;
  const dateAt = (at: number): number => dates[at] as number;
  const weekAt = (at: number): number => dateAt(at) - weekdayOf(dateAt(at));
  const interviews = (person.interviews ?? []).map(
    ({ interval }) => (Date.parse(interval.start) - from) / minute,
  );
  const meets = (
    { interval, buffers }: Pick<PersonAvailability["busy"][number], "interval" | "buffers">,
    start: number,
  ) => {
    const [begins, ends] = [interval.start, interval.end].map(
      (each) => (Date.parse(each) - from) / minute,
    ) as [number, number];
    // The pause after the earlier of two meetings is the larger of what either asks for.
    const pauseBefore = Math.max(request.buffers?.beforeMinutes ?? 0, buffers?.afterMinutes ?? 0);
    const pauseAfter = Math.max(request.buffers?.afterMinutes ?? 0, buffers?.beforeMinutes ?? 0);
    const clear = ends + pauseBefore <= start - lobby || start + length + pauseAfter <= begins;
    return !clear;
  };
  const every = (minutes: Uint8Array, first: number, last: number): boolean => {
    for (let at = first; at < last; at++) if (minutes[at] === 0) return false;
    return true;
  };
  const some = (minutes: Uint8Array, first: number, last: number): boolean => {
    for (let at = first; at < last; at++) if (minutes[at] === 1) return true;
    return false;
  };
  const keepsNotice = (start: number): boolean => {
    const { notice } = person;
    if (!notice) return true;
    const opens = start - lobby;
    const [, wantedHours = 0, wantedMinutes = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(notice.duration) ?? [];
    const wanted = Number(wantedHours) * 60 + Number(wantedMinutes);
    if (opens < now) return false;
    if (notice.kind === "elapsed") return opens - now >= wanted;
    let worked = 0;
    for (let at = now; at < opens; at++) worked += open[at] as number;
    return worked >= wanted;
  };
  const isBusy = (start: number, kind: string): boolean =>
    person.busy.some((each) => each.kind === kind && meets(each, start));
  const qualified = (start: number): boolean => {
    const date = isoDate(dateAt(start));
    return qualifications.every((key) =>
      ((person as InterviewerAvailability).qualifications ?? []).some(
        (held) => held.key === key && held.validFrom <= date && date <= (held.validUntil ?? date),
      ),
    );
  };
  const conflict = (request.conflictsOfInterest ?? []).some(
    ({ interviewerId, candidateId }) =>
      interviewerId === person.personId && candidateId === request.candidate.personId,
  );
  return (instant) => {
    const start = (instant - from) / minute;
    const end = start + length;
    if (conflict) return "conflict-of-interest";
    if (!every(hours, start, end)) return "outside-hours";
    if (!every(open, start, end)) return "holiday";
    if (!keepsNotice(start)) return "notice";
    if (person.horizonDays !== undefined && dateAt(start) > dateAt(now) + person.horizonDays)
      return "horizon";
    if (some(focus, start - lobby, end)) return "focus";
    if (isBusy(start, "out-of-office")) return "out-of-office";
    if (isBusy(start, "busy")) return "busy";
    if ((person.interviews ?? []).some((each) => meets(each, start))) return "busy";
    if (request.tentative !== "ignore" && isBusy(start, "tentative")) return "tentative";
    const { perDay = Infinity, perWeek = Infinity } = person.limits ?? {};
    if (interviews.filter((at) => dateAt(at) === dateAt(start)).length >= perDay) return "daily-limit";
    if (interviews.filter((at) => weekAt(at) === weekAt(start)).length >= perWeek) return "weekly-limit";
    return qualified(start) ? undefined : "unqualified";
  };
}

/** Every start that window and grid allow, by trying each minute. */
export function naiveStarts(request: SlotRequest): number[] {
  const { window, grid, round, accommodations } = request;
  const extra = accommodations
    .flatMap(({ needs }) => needs)
    .reduce((sum, need) => sum + (need.kind === "extra-time" ? need.minutes : 0), 0);
  const found: number[] = [];
  const last = Date.parse(window.end) - (round.minutes + extra) * minute;
  for (let at = Date.parse(window.start); at <= last; at += minute)
    if ((at + tzdataRules.offsetAt(grid.zone, at)) % (grid.minutes * minute) === 0) found.push(at);
  return found;
}
