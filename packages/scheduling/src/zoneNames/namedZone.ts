import type { TimeZone, ZoneRules } from "@samtal/core/time";
import { displayNamedZone } from "./displayNamedZone.ts";
import type { ZoneSpan } from "./zoneSpan.ts";
import { windowsZones } from "./windowsZones.ts";

const windowsNames = new Map(Object.entries(windowsZones).map(([name, zone]) => [name.toLowerCase(), zone]));

/**
 * The zone that a name of another program means.
 *
 * Taken: IANA names in any case and with spaces for underscores; names behind a path, as some programs write
 * them (`/mozilla.org/20050126_1/Europe/Stockholm`, `posix/Europe/Vaduz`); Windows names by CLDR
 * (`W. Europe Standard Time`); whole hours from UTC (`UTC+01`); and what Windows shows its users (`(UTC+01:00) Amsterdam, Berlin, ...`). Nothing
 * else is guessed at: what a city or an abbreviation alone may mean stays unknown.
 *
 * @param name - as it was written; spaces and quotes around it don't count
 * @param rules - the zone data, which says what is a zone
 * @param span - where a name that lists cities must mean one and the same clock
 * @returns the zone's IANA name, or `undefined`
 */
export function namedZone(name: string, rules: ZoneRules, span: ZoneSpan): TimeZone | undefined {
  const wanted = name
    .trim()
    .replace(/^"+|"+$/g, "")
    .trim()
    .replace(/\s+/g, " ");
  if (wanted === "" || wanted.length > 200) return undefined;
  const has = (each: string): boolean => rules.has(each as TimeZone);
  const known = ianaNamed(wanted, has) ?? windowsNames.get(wanted.toLowerCase());
  if (known !== undefined) return has(known) ? (known as TimeZone) : undefined;
  const fixed = /^UTC([+-])0?(\d{1,2})(?::?00)?$/i.exec(wanted);
  if (fixed) {
    // POSIX counts westwards: UTC+1 is Etc/GMT-1.
    const name = `Etc/GMT${fixed[1] === "+" ? "-" : "+"}${fixed[2]}`;
    return has(name) ? (name as TimeZone) : undefined;
  }
  if (/^(?:z|tzone:\/\/microsoft\/utc)$/i.test(wanted)) return "Etc/UTC" as TimeZone;
  return displayNamedZone(wanted, rules, span);
}

function ianaNamed(wanted: string, has: (name: string) => boolean): string | undefined {
  const parts = wanted.replace(/ /g, "_").split("/");
  // A globally unique TZID (RFC 5545 section 3.8.3.1) starts with a slash; zoneinfo has these two folders.
  const isPath = parts[0] === "" || parts[0] === "posix" || parts[0] === "right";
  const candidates = isPath
    ? [3, 2].filter((length) => length < parts.length).map((n) => parts.slice(-n))
    : [parts];
  for (const each of candidates) {
    if (isPath && each[0] === "") continue;
    const written = each.join("/");
    if (has(written)) return written;
    const capitalised = written
      .toLowerCase()
      .replace(/(^|[/_-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
    for (const form of [capitalised, capitalised.toUpperCase()]) if (has(form)) return form;
  }
  return undefined;
}
