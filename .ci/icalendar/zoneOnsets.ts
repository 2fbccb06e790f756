const names = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const day = 86_400_000;

/** From when an offset holds, by a VTIMEZONE. Both in milliseconds. */
export interface Onset {
  readonly at: number;
  readonly offset: number;
}

/**
 * Reads a VTIMEZONE by the letter of RFC 5545 section 3.6.5, day by day, without any of the writer's code and
 * without a library: a second opinion on what the file says.
 *
 * @param component - `BEGIN:VTIMEZONE` to `END:VTIMEZONE`, with yearly rules as they are written here
 * @param untilYear - rules without an end are followed until then
 * @returns the onsets, in order
 */
export function zoneOnsets(component: string, untilYear: number): Onset[] {
  const parts = component.replaceAll("\r\n ", "").split(/BEGIN:(?:STANDARD|DAYLIGHT)\r\n/);
  return parts
    .slice(1)
    .flatMap((part) => observanceOnsets(part, untilYear))
    .sort((a, b) => a.at - b.at);
}

function observanceOnsets(part: string, untilYear: number): Onset[] {
  const value = (name: string): string => new RegExp(`^${name}:(.*)\r$`, "m").exec(part)?.[1] ?? "";
  const before = offsetOf(value("TZOFFSETFROM"));
  const offset = offsetOf(value("TZOFFSETTO"));
  const start = wallOf(value("DTSTART"));
  const listed = [...part.matchAll(/^RDATE:(.*)\r$/gm)].flatMap(([, values = ""]) =>
    values.split(",").map(wallOf),
  );
  const walls = [start, ...listed, ...ruleWalls(value("RRULE"), start, untilYear)];
  return walls.map((wall) => ({ at: wall - before, offset }));
}

function offsetOf(text: string): number {
  const [, sign, hours, minutes, seconds = "0"] = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(text) ?? [];
  return (sign === "-" ? -1000 : 1000) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

/** A clock's reading, as if it were UTC. */
function wallOf(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/, "$1-$2-$3T$4:$5:$6Z"));
}

function ruleWalls(text: string, start: number, untilYear: number): number[] {
  if (text === "") return [];
  const rule = new Map(text.split(";").map((each) => each.split("=") as [string, string]));
  const [, nth = "0", weekday = ""] = /^(-?\d)?([A-Z]{2})$/.exec(rule.get("BYDAY") ?? "") ?? [];
  const month = Number(rule.get("BYMONTH")) - 1;
  const dates = rule.get("BYMONTHDAY")?.split(",").map(Number);
  const walls: number[] = [];
  for (let at = start + day; new Date(at).getUTCFullYear() <= untilYear; at += day) {
    const date = new Date(at);
    const inMonth = date.getUTCDate();
    const length = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
    if (date.getUTCMonth() !== month || names[date.getUTCDay()] !== weekday) continue;
    if (dates && !dates.includes(inMonth)) continue;
    if (Number(nth) > 0 && Math.ceil(inMonth / 7) !== Number(nth)) continue;
    if (Number(nth) < 0 && inMonth <= length - 7) continue;
    walls.push(at);
  }
  return walls;
}
