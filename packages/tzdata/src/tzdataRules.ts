import { type ZoneRules, zoneRulesFrom, zoneTable } from "@samtal/core/time";
import { packedLinks, packedVersion, packedZones } from "./data/packedZones.ts";

/** Version of the IANA tz data inside, such as `2026f`. */
export const tzdataVersion: string = packedVersion;

const from = 0;
const until = Date.UTC(2038, 0);

/**
 * Zone rules from the IANA tz data in this package, the same on every runtime: 1970-01-01 to 2038-01-01, every name
 * of the IANA database with its aliases. A zone is unpacked when it is first asked for.
 *
 * Source: IANA tz database (public domain), as packed by moment-timezone (MIT).
 *
 * @example
 * ```ts
 * import { parseInstant, parseTimeZone, zonedAt } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const vancouver = parseTimeZone("America/Vancouver");
 * zonedAt(parseInstant("2026-12-01T20:00:00Z"), vancouver, tzdataRules).local; // => "2026-12-01T13:00:00"
 * ```
 */
export const tzdataRules: ZoneRules = /* @__PURE__ */ zoneRulesFrom({
  version: packedVersion,
  from,
  until,
  zones: { has: (zone) => Object.hasOwn(packedZones, zone) || Object.hasOwn(packedLinks, zone) },
  load: (zone) => {
    const target = Object.hasOwn(packedLinks, zone) ? (packedLinks[zone] as string) : zone;
    const [offsetTexts = "", indexes = "", gaps = ""] = (packedZones[target] as string).split("|");
    const offsets = offsetTexts.split(" ").map((text) => Number.parseInt(text, 36) * 1000);
    const [first, ...rest] = [...indexes].map((index) => offsets[Number.parseInt(index, 36)] as number);
    const lengths = gaps === "" ? [] : gaps.split(" ").map((text) => Number.parseInt(text, 36) * 1000);
    let at = from;
    const transitions = rest.map((offset, position) => ({ at: (at += lengths[position] as number), offset }));
    return zoneTable({ from, until, offset: first as number, transitions });
  },
});
