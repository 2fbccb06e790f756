import type { TimeZone, ZoneRules } from "@samtal/core/time";
import { namedZone } from "../zoneNames/namedZone.ts";
import { windowsZones } from "../zoneNames/windowsZones.ts";
import type { ZoneSpan } from "../zoneNames/zoneSpan.ts";
import type { CalendarBlock } from "./calendarBlocks.ts";
import type { CalendarZones } from "./calendarTime.ts";
import { type JcalComponent, jcalOf } from "./jcal.ts";
import type { StepBudget } from "./recurrenceInstances.ts";
import { zoneOffsets } from "./zoneOffsets.ts";

const hour = 3_600_000;

/**
 * What the TZIDs of a file mean.
 *
 * First the name itself, then the X-LIC-LOCATION of the VTIMEZONE that has it. Offsets come from our zone data
 * then, whatever the VTIMEZONE says: those in files are often old. Where no name says anything, the VTIMEZONE's
 * offsets are compared with zones that are in use: one that has just these throughout the span stands for it,
 * since any other that has them too would give the same instants. Where none has, the name stays unknown.
 *
 * @param owner - the zone of the calendar's owner
 * @param blocks - the file's VTIMEZONEs
 * @param rules - the zone data
 * @param span - the stretch that busy times are wanted for
 * @param budget - shared by all that recurs in the file
 */
export function calendarZones(
  owner: TimeZone,
  blocks: readonly CalendarBlock[],
  rules: ZoneRules,
  span: ZoneSpan,
  budget: StepBudget,
): CalendarZones {
  const known = new Map<string, TimeZone | undefined>();
  let components: ReadonlyMap<string, JcalComponent> | undefined;
  const find = (tzid: string): TimeZone | undefined => {
    const zone = namedZone(tzid, rules, span);
    if (zone !== undefined) return zone;
    components ??= componentsOf(blocks);
    const component = components.get(bare(tzid));
    if (!component) return undefined;
    const location = component[1].find(([name]) => name === "x-lic-location")?.[3];
    const named = location === undefined ? undefined : namedZone(String(location), rules, span);
    return named ?? zoneWithOffsets(component, rules, span, budget);
  };
  return {
    owner,
    named(tzid) {
      if (!known.has(tzid)) known.set(tzid, find(tzid));
      return known.get(tzid);
    },
  };
}

const bare = (tzid: string): string =>
  tzid
    .trim()
    .replace(/^"+|"+$/g, "")
    .trim();

function componentsOf(blocks: readonly CalendarBlock[]): ReadonlyMap<string, JcalComponent> {
  const components = new Map<string, JcalComponent>();
  for (const { text } of blocks) {
    const component = jcalOf(text);
    const tzid = component?.[1].find(([name]) => name === "tzid")?.[3];
    if (component && tzid !== undefined && !components.has(bare(String(tzid)))) {
      components.set(bare(String(tzid)), component);
    }
  }
  return components;
}

function zoneWithOffsets(
  component: JcalComponent,
  rules: ZoneRules,
  span: ZoneSpan,
  budget: StepBudget,
): TimeZone | undefined {
  const wanted = zoneOffsets(component, span, budget);
  if (!wanted) return undefined;
  const hours = -wanted.first / hour;
  const fixed = `Etc/GMT${hours > 0 ? "+" : hours < 0 ? "-" : ""}${Math.abs(hours)}`;
  return [...new Set([...Object.values(windowsZones), fixed])].find((name) => {
    const zone = name as TimeZone;
    if (!rules.has(zone) || rules.offsetAt(zone, span.from) !== wanted.first) return false;
    const own = rules.transitions(zone, span.from, span.until).filter(({ at }) => at > span.from);
    return (
      own.length === wanted.changes.length &&
      own.every(({ at, offsetAfter }, index) => {
        const change = wanted.changes[index];
        return change?.at === at && change.offset === offsetAfter;
      })
    );
  }) as TimeZone | undefined;
}
