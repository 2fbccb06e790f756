import type { DailyWindow } from "../src/availability/workingHours.ts";
import { meantMinute, type WalkedClock } from "./walkedClock.ts";

const minute = 60_000;
const day = 86_400_000;

const timeOf = (clock: string): number =>
  (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))) * minute;

/** ISO 8601 weekday of a civil day, by counting: 1970-01-01 was a Thursday. */
export const weekdayOf = (date: number): number => ((date + 3) % 7) + 1;

/** Each minute of a walk that lies in one of the windows that start on its dates. */
export function openMinutes(
  clock: WalkedClock,
  windowsOn: (date: number) => readonly DailyWindow[],
): Uint8Array {
  const { dates } = clock;
  const open = new Uint8Array(dates.length);
  for (let date = dates[0] as number; date <= (dates.at(-1) as number); date++) {
    const windows = windowsOn(date);
    // A date that the clock never shows has no windows.
    if (windows.length === 0 || !dates.includes(date)) continue;
    for (const { from, to, overnight } of windows) {
      const begins = meantMinute(clock, date * day + timeOf(from));
      const ends = meantMinute(clock, (overnight ? date + 1 : date) * day + timeOf(to));
      // A window over either end of the walk is left out: walks are longer than what is asked of them.
      if (begins !== undefined && ends !== undefined && begins < ends) open.fill(1, begins, ends);
    }
  }
  return open;
}
