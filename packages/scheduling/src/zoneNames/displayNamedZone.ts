import type { TimeZone, ZoneRules } from "@samtal/core/time";
import { showSameClock } from "./showSameClock.ts";
import { windowsZones } from "./windowsZones.ts";
import type { ZoneSpan } from "./zoneSpan.ts";

/**
 * What Windows shows for zones that it names by region, and by cities that tz data don't know or that have a zone
 * of their own there; the rest is worked out.
 */
const regionNames: Readonly<Record<string, string>> = {
  alaska: "Alaskan Standard Time",
  arizona: "US Mountain Standard Time",
  "atlantic time (canada)": "Atlantic Standard Time",
  "beijing, chongqing, hong kong, urumqi": "China Standard Time",
  "cape verde is.": "Cape Verde Standard Time",
  "cape verde islands": "Cape Verde Standard Time",
  "central america": "Central America Standard Time",
  "central time (us & canada)": "Central Standard Time",
  "coordinated universal time": "UTC",
  "eastern time (us & canada)": "Eastern Standard Time",
  greenland: "Greenland Standard Time",
  hawaii: "Hawaiian Standard Time",
  "indiana (east)": "US Eastern Standard Time",
  "international date line west": "Dateline Standard Time",
  "mountain time (us & canada)": "Mountain Standard Time",
  newfoundland: "Newfoundland Standard Time",
  "pacific time (us & canada)": "Pacific Standard Time",
  "petropavlovsk-kamchatsky": "Russia Time Zone 11",
  "port louis": "Mauritius Standard Time",
  saskatchewan: "Canada Central Standard Time",
  "sri jayawardenepura": "Sri Lanka Standard Time",
  "west central africa": "W. Central Africa Standard Time",
  "yangon (rangoon)": "Myanmar Standard Time",
};

/** Spellings that tz data has otherwise. */
const spellings: Readonly<Record<string, string>> = {
  brasilia: "America/Sao_Paulo",
  ekaterinburg: "Asia/Yekaterinburg",
  "nuku'alofa": "Pacific/Tongatapu",
};

const regions = ["Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic", "Indian"];
const year = 366 * 86_400_000;

/**
 * The zone behind what Windows shows its users: `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`,
 * with GMT for UTC and without the offset too.
 *
 * Of the cities those that the zone data know by name must all show one clock throughout the span; the offset
 * must be one that this clock has. Where they fell out since the name was written, there is no answer. One city
 * without an offset is too little.
 */
export function displayNamedZone(name: string, rules: ZoneRules, span: ZoneSpan): TimeZone | undefined {
  const found = /^(?:\((?:UTC|GMT) ?(?:([+-])(\d\d):?(\d\d))?\) ?)?(.+)$/i.exec(name);
  if (!found) return undefined;
  const [, sign, hours, minutes, words = ""] = found;
  const shown = words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace("(us and canada)", "(us & canada)")
    .replace(/^greenwich mean time ?[:;] ?/, "");
  const hasPrefix = words.length < name.length;
  const zones = regionZone(shown) ?? cityZones(shown, rules, hasPrefix ? 1 : 2);
  const [first] = zones;
  if (first === undefined || !zones.every((zone) => rules.has(zone))) return undefined;
  if (!showSameClock(zones, rules, span)) return undefined;
  if (!hasPrefix) return first;
  const stated = (sign === "-" ? -1 : 1) * ((Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000);
  // The offset shown is the one without summer time, which the span itself may lie wholly within.
  const from = Math.max(rules.from, span.from - year);
  const offsets = [
    rules.offsetAt(first, from),
    ...rules.transitions(first, from, span.until).map((t) => t.offsetAfter),
  ];
  return offsets.includes(stated) ? first : undefined;
}

function regionZone(shown: string): TimeZone[] | undefined {
  const windowsName = Object.hasOwn(regionNames, shown) ? regionNames[shown] : undefined;
  return windowsName === undefined ? undefined : [windowsZones[windowsName] as TimeZone];
}

function cityZones(shown: string, rules: ZoneRules, atLeast: number): TimeZone[] {
  const zones = shown.split(/[,;] ?/).flatMap((city): TimeZone[] => {
    if (Object.hasOwn(spellings, city)) return [spellings[city] as TimeZone];
    const name = city.replace(
      /(^|[ -])([a-z])/g,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
    const written = name.replace(/ /g, "_");
    return regions.map((region) => `${region}/${written}` as TimeZone).filter((zone) => rules.has(zone));
  });
  return zones.length < atLeast ? [] : zones;
}
