import { type BusinessCalendar, type EpochDay, isoWeekdayOf, type IsoWeekday } from "@samtal/core/time";

/** When a person is there to interview, in civil days. */
export interface Presence {
  readonly workingWeek: readonly IsoWeekday[];
  readonly calendar: BusinessCalendar | undefined;
  /** First day that counts. */
  readonly joinedOn: EpochDay;
  /** First and last day of each leave, one after the other. */
  readonly leave: readonly EpochDay[];
}

/**
 * The days on which a person was there to interview, by age.
 *
 * @param today - the last day
 * @param windowDays - how many days back, `today` included
 * @param presence - the person's working week, holidays, joining and leave
 * @param periodDays - length of one period of age
 * @returns how many days count in each period, the youngest first
 */
export function availableDays(
  today: EpochDay,
  windowDays: number,
  { workingWeek, calendar, joinedOn, leave }: Presence,
  periodDays: number,
): Float64Array {
  const away = new Uint8Array(windowDays);
  for (let index = 0; index < leave.length; index += 2) {
    const [first, last] = [leave[index] as number, leave[index + 1] as number];
    away.fill(1, Math.max(0, today - last), Math.max(0, today - first + 1));
  }
  const days = new Float64Array(Math.ceil(windowDays / periodDays));
  for (let age = 0; age < windowDays; age++) {
    const date = today - age;
    if (date < joinedOn) break;
    if (away[age] === 1 || !workingWeek.includes(isoWeekdayOf(date)) || calendar?.holidayOn(date)) continue;
    const period = Math.floor(age / periodDays);
    days[period] = (days[period] as number) + 1;
  }
  return days;
}
