import {
  civilOf,
  type EpochMilliseconds,
  epochDayFromCivil,
  type TimeZone,
  type ZoneRules,
  type ZoneTransition,
} from "@samtal/core/time";
import { offsetForm, wallForm } from "./calendarForm.ts";
import { contentLine } from "./contentLine.ts";
import { yearlyRule } from "./yearlyRule.ts";

/** A rule without an end is written only when it holds so many years beyond the event. */
const yearsAhead = 9;
const day = 86_400_000;

/** One STANDARD or DAYLIGHT part, as far as it is decided. */
interface Observance {
  readonly changes: readonly ZoneTransition[];
  /** The value of an RRULE; without one the changes are listed. */
  readonly rule?: string;
}

/**
 * The VTIMEZONE of a zone (RFC 5545 section 3.6.5), right for every instant of the years that a stretch of time
 * touches.
 *
 * Where the zone changes its clocks by a yearly rule that holds for the coming years too, the rule is
 * written; otherwise every change within those years is listed (RDATE). A zone without changes gets one
 * STANDARD. The larger of the offsets is called DAYLIGHT: the zone data does not say, and no reader reckons
 * with the name.
 *
 * @param zone - the zone
 * @param rules - the zone data
 * @param from - first instant of interest, in milliseconds since 1970-01-01T00:00:00Z
 * @param until - last instant of interest
 * @returns content lines, `BEGIN:VTIMEZONE` to `END:VTIMEZONE`
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { parseTimeZone } from "@samtal/core/time";
 * import { zoneComponent } from "@samtal/scheduling/icalendar";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const [from, until] = [Date.parse("2027-03-16T09:00:00Z"), Date.parse("2027-03-16T09:45:00Z")];
 * const text = zoneComponent(parseTimeZone("Asia/Kolkata"), tzdataRules, from, until);
 * text.split("\r\n").filter((line) => line.startsWith("TZOFFSETTO")); // => ["TZOFFSETTO:+0530"]
 * ```
 */
export function zoneComponent(
  zone: TimeZone,
  rules: ZoneRules,
  from: EpochMilliseconds,
  until: EpochMilliseconds,
): string {
  const table = rules.table(zone);
  const firstYear = civilOf(Math.floor(table.toWall(from) / day)).year;
  const lastYear = civilOf(Math.floor(table.toWall(until) / day)).year;
  // A year's first hours differ by zone: a day more on each side holds them all.
  const begin = Math.max(rules.from, (epochDayFromCivil(firstYear, 1, 1) - 1) * day);
  const end = Math.min(rules.until, (epochDayFromCivil(lastYear + 1, 1, 1) + 1) * day);
  const ahead = Math.min(rules.until, end + yearsAhead * 366 * day);
  const earlier = table.transitions(rules.from, begin).at(-1);
  const within = table.transitions(begin, end);
  const observances = regular(earlier, table.transitions(begin, ahead), ahead) ?? listed(earlier, within);
  const offsets = [table.offsetAt(begin), ...within.map(({ offsetAfter }) => offsetAfter)];
  const standard = Math.min(...offsets);
  const lines = [contentLine("BEGIN", "VTIMEZONE"), contentLine("TZID", zone)];
  if (!earlier) {
    // Nothing is known of the time before the zone data: from its own offset to its own offset.
    const offset = table.offsetAt(begin);
    const still = { at: begin, offsetBefore: offset, offsetAfter: offset };
    lines.push(observance({ changes: [still] }, standard));
  }
  lines.push(...observances.map((each) => observance(each, standard)), contentLine("END", "VTIMEZONE"));
  return lines.join("");
}

/** Two rules that give every change up to `ahead`, when the zone has such rules. */
function regular(
  earlier: ZoneTransition | undefined,
  coming: readonly ZoneTransition[],
  ahead: EpochMilliseconds,
): Observance[] | undefined {
  const all = earlier ? [earlier, ...coming] : coming;
  const [even, odd] = [0, 1].map((parity) => all.filter((_, index) => index % 2 === parity));
  if (!even || !odd || even.length < 3 || odd.length < 3) return undefined;
  const [ruleEven, ruleOdd] = [yearlyRule(even), yearlyRule(odd)];
  const constant = [even, odd].every((changes) =>
    changes.every(({ offsetBefore, offsetAfter }) => {
      const [first] = changes;
      return first?.offsetBefore === offsetBefore && first.offsetAfter === offsetAfter;
    }),
  );
  const last = all.at(-1);
  const reachesAhead = last !== undefined && ahead - last.at < 366 * day;
  if (ruleEven === undefined || ruleOdd === undefined || !constant || !reachesAhead) return undefined;
  return [
    { changes: even, rule: ruleEven },
    { changes: odd, rule: ruleOdd },
  ];
}

/** The changes themselves, those between the same two offsets together. */
function listed(earlier: ZoneTransition | undefined, within: readonly ZoneTransition[]): Observance[] {
  const groups = new Map<string, ZoneTransition[]>();
  for (const change of earlier ? [earlier, ...within] : within) {
    const key = `${change.offsetBefore} ${change.offsetAfter}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map((changes) => ({ changes }));
}

function observance({ changes, rule }: Observance, standard: number): string {
  const [first, ...others] = changes as readonly [ZoneTransition, ...ZoneTransition[]];
  const onset = ({ at, offsetBefore }: ZoneTransition): string => wallForm(at + offsetBefore);
  const name = first.offsetAfter > standard ? "DAYLIGHT" : "STANDARD";
  const lines = [
    contentLine("BEGIN", name),
    contentLine("DTSTART", onset(first)),
    contentLine("TZOFFSETFROM", offsetForm(first.offsetBefore)),
    contentLine("TZOFFSETTO", offsetForm(first.offsetAfter)),
  ];
  if (rule !== undefined) lines.push(contentLine("RRULE", rule));
  // One property each, and DTSTART's among them: ical.js reads the first value of an RDATE, and DTSTART not at all.
  else if (others.length > 0) lines.push(...changes.map((change) => contentLine("RDATE", onset(change))));
  return [...lines, contentLine("END", name)].join("");
}
