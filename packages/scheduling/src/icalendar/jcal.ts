import ICAL from "ical.js";

/** A property as jCal has it: name, parameters, type and values (RFC 7265). */
export type JcalProperty = readonly [string, Readonly<Record<string, unknown>>, string, ...unknown[]];

/** A component as jCal has it: name, properties and components within. */
export type JcalComponent = readonly [string, readonly JcalProperty[], readonly JcalComponent[]];

const unquoted = /^([A-Z-]+;(?:[^":]*;)?TZID=)([^";]*:[^":;]*(?:;[^":;=]*)?):(\d{8}[^:"]*)$/i;

/**
 * The component that a text is, by ical.js. Two slips with one meaning are mended first: a TZID with a colon
 * that stands without its quotes, and spaces within a recurrence rule.
 *
 * @returns the component, or `undefined` where ical.js refuses
 */
export function jcalOf(text: string): JcalComponent | undefined {
  try {
    return ICAL.parse(mended(text)) as unknown as JcalComponent;
  } catch {
    // ical.js quotes the file in its messages: they go no further.
    return undefined;
  }
}

function mended(text: string): string {
  // Bounded, so that no line makes the search long.
  if (!/TZID=[^":\r\n]{0,80}:[^:\r\n]{0,80}:\d|^(?:RRULE|EXRULE)[^\r\n]* /im.test(text)) return text;
  return text
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .map((line) => {
      if (line.length > 1000) return line;
      return /^(?:RRULE|EXRULE)[;:]/i.test(line)
        ? line.replace(/ /g, "")
        : line.replace(unquoted, '$1"$2":$3');
    })
    .join("\r\n");
}
