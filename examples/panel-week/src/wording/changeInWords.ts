import type { ClockChange } from "../week/clockChanges.ts";
import type { Wording } from "./wording.ts";

/** "From Sunday 14 March New York is an hour closer to Stockholm: 5 hours behind instead of 6." */
export function changeInWords({ date, zone, before, after }: ClockChange, wording: Wording): string {
  const { words } = wording;
  const distance = (milliseconds: number, unit: boolean): string => {
    if (milliseconds === 0) return words.sameTime;
    const figure = wording.hours(Math.abs(milliseconds));
    return milliseconds > 0 ? words.aheadBy(figure, unit) : words.behindBy(figure, unit);
  };
  const sameSide = before * after > 0;
  const by = Math.abs(after - before);
  return words.change({
    date: wording.day(date),
    place: wording.name(zone),
    home: wording.name(wording.home),
    by: by === 3_600_000 ? words.anHour : words.minutes(by / 60_000),
    nearer: before * after < 0 ? undefined : Math.abs(after) < Math.abs(before),
    now: distance(after, true),
    before: distance(before, !sameSide),
  });
}

/** How far a zone's clock is ahead, with its sign and unit: "+4.5 h". */
export function aheadInWords(milliseconds: number, wording: Wording): string {
  return wording.words.hours(signedHours(milliseconds, wording));
}

/** The same without the unit. */
export function signedHours(milliseconds: number, { hours }: Wording): string {
  const sign = milliseconds > 0 ? "+" : milliseconds < 0 ? "−" : "±";
  return `${sign}${hours(Math.abs(milliseconds))}`;
}
