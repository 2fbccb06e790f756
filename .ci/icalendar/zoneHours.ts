import { parseTimeZone, type TimeZone } from "@samtal/core/time";
import { zoneComponent } from "@samtal/scheduling/icalendar";
import { tzdataRules, tzdataVersion, tzdataZones } from "@samtal/tzdata";
import ICAL from "ical.js";
import type { CheckOutcome } from "./checkOutcome.ts";
import { type Onset, zoneOnsets } from "./zoneOnsets.ts";

const hour = 3_600_000;
const from = Date.UTC(2026, 0, 1);
const until = Date.UTC(2028, 0, 1);

/** How ical.js reads a VTIMEZONE. */
interface LibraryReading {
  /** Hours whose reading on the clock ical.js takes for another instant, though the clock shows it once. */
  readonly misread: readonly string[];
  /** The same where the clock shows it twice; such a time is written in UTC. */
  readonly twice: number;
  /** Hours, in UTC, that ical.js puts on the zone's clock wrongly. */
  readonly converted: readonly string[];
}

interface ZoneReading extends LibraryReading {
  readonly zone: TimeZone;
  /** Hours at which the VTIMEZONE, by the letter of RFC 5545, is not our table. */
  readonly wrong: readonly string[];
}

/**
 * Holds each zone's VTIMEZONE to the zone data, for every hour of 2026 and 2027: by our own reading of the
 * RFC's letter, and by ical.js. What ical.js reads otherwise than the letter is its own; it is counted apart.
 *
 * @param zones - which; all by default
 */
export function zoneHours(
  zones: readonly TimeZone[] = tzdataZones().map((name) => parseTimeZone(name)),
): CheckOutcome {
  const known = new Map<string, LibraryReading>();
  const readings = zones.map((zone) => readingOf(zone, known));
  const sum = (count: (reading: ZoneReading) => number): number =>
    readings.reduce((total, reading) => total + count(reading), 0);
  const wrong = readings.flatMap(({ zone, wrong }) => wrong.map((at) => `${zone} ${at}`));
  const misread = readings.flatMap(({ zone, misread }) => misread.map((at) => `${zone} ${at}`));
  const hours = ((until - from) / hour) * zones.length;
  const shifted = readings.filter(({ converted }) => converted.length > 0);
  const most = [...shifted].sort((a, b) => b.converted.length - a.converted.length).slice(0, 3);
  return {
    status: wrong.length + misread.length === 0 ? "passed" : "failed",
    lines: [
      `VTIMEZONE of ${zones.length} zones (tz ${tzdataVersion}) at ${hours} hours of 2026 and 2027: ` +
        `${wrong.length} wrong by the RFC's letter, ${misread.length} misread by ical.js, unexplained`,
      ...wrong.slice(0, 10).map((each) => `WRONG ${each}`),
      ...misread.slice(0, 10).map((each) => `UNEXPLAINED ${each}`),
      `ical.js takes the second of two times that a clock shows, the RFC the first: ${sum(({ twice }) => twice)} hours ` +
        `in ${readings.filter(({ twice }) => twice > 0).length} zones; our files write both in UTC`,
      `ical.js puts ${sum(({ converted }) => converted.length)} hours of UTC in ${shifted.length} zones on the ` +
        "wrong side of a change, because it looks UTC up as if it were local time; each lies within the offset of a change",
      ...most.map(({ zone, converted }) => `  ${zone}: ${converted.length} hours, the first ${converted[0]}`),
    ],
  };
}

function readingOf(zone: TimeZone, known: Map<string, LibraryReading>): ZoneReading {
  const component = zoneComponent(zone, tzdataRules, from, until - 1);
  const onsets = zoneOnsets(component, 2028);
  const table = tzdataRules.table(zone);
  const wrong: string[] = [];
  let current = 0;
  for (let at = from; at < until; at += hour) {
    while ((onsets[current + 1]?.at ?? Infinity) <= at) current += 1;
    const onset = onsets[current] as Onset;
    if (onset.at > at || onset.offset !== table.offsetAt(at)) wrong.push(shown(at));
  }
  // Names for one zone have one VTIMEZONE but for its TZID, which is read once.
  const key = component.replace(/^TZID:.*$/m, "");
  const reading = known.get(key) ?? libraryReading(zone, component, onsets);
  known.set(key, reading);
  return { zone, wrong, ...reading };
}

function libraryReading(zone: TimeZone, component: string, onsets: readonly Onset[]): LibraryReading {
  const table = tzdataRules.table(zone);
  const theirs = new ICAL.Timezone({
    component: new ICAL.Component(ICAL.parse(component) as never),
    tzid: zone,
  });
  const [misread, converted]: [string[], string[]] = [[], []];
  let twice = 0;
  for (let at = from; at < until; at += hour) {
    const offset = table.offsetAt(at);
    const read = theirs.utcOffset(calendarTime(at + offset)) * 1000;
    // What is written with TZID must be read as the instant that it is; what comes twice is not so written.
    if (table.kindOf(at + offset) === "overlap") twice += read === offset ? 0 : 1;
    else if (read !== offset) misread.push(shown(at));
    const local = calendarTime(at, ICAL.Timezone.utcTimezone).convertToZone(theirs);
    const clock = Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
    if (clock - at === offset) continue;
    // Explained when a change lies as near as the offsets are large.
    const near = (each: Onset): boolean => Math.abs(each.at - at) <= Math.abs(offset) + 2 * hour;
    if (onsets.slice(1).some(near)) converted.push(shown(at));
    else misread.push(`${shown(at)} from UTC`);
  }
  return { twice, misread, converted };
}

const shown = (at: number): string => `${new Date(at).toISOString().slice(0, 16)}Z`;

function calendarTime(
  wall: number,
  zone?: InstanceType<typeof ICAL.Timezone>,
): InstanceType<typeof ICAL.Time> {
  const date = new Date(wall);
  const data = {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    isDate: false,
  };
  return new ICAL.Time(data, zone as never);
}
