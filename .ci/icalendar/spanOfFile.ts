const day = 86_400_000;
// What zone data cover, less the days that a reader needs around a stretch.
const earliest = Date.UTC(1970, 0, 10);
const latest = Date.UTC(2037, 11, 1);

/**
 * The stretch in which a file's times lie: from the day before its first to some 400 days after its last, so
 * that what recurs is followed a while.
 *
 * @param text - the file
 * @returns epoch milliseconds, within 1970 and 2037; a year of our days for a file without times
 */
export function spanOfFile(text: string): { from: number; until: number } {
  const own = text.replace(/BEGIN:VTIMEZONE[\s\S]*?END:VTIMEZONE/gi, "");
  const days = [
    ...own.matchAll(/^(?:DTSTART|RECURRENCE-ID|RDATE|FREEBUSY)\b[^\r\n]*?[:,](\d{4})(\d\d)(\d\d)/gim),
  ]
    .map(([, year, month, date]) => Date.UTC(Number(year), Number(month) - 1, Number(date)))
    .filter((each) => each >= earliest && each < latest);
  if (days.length === 0) return { from: Date.UTC(2027, 0, 1), until: Date.UTC(2028, 0, 1) };
  const from = days.reduce((least, each) => Math.min(least, each));
  const until = days.reduce((most, each) => Math.max(most, each));
  return { from: Math.max(earliest, from - day), until: Math.min(latest + day, until + 400 * day) };
}
