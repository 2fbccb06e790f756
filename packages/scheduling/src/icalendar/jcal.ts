import ICAL from "ical.js";

/** A property as jCal has it: name, parameters, type and values (RFC 7265). */
export type JcalProperty = readonly [string, Readonly<Record<string, unknown>>, string, ...unknown[]];

/** A component as jCal has it: name, properties and components within. */
export type JcalComponent = readonly [string, readonly JcalProperty[], readonly JcalComponent[]];

// Bounded, so that no line makes a search long.
const unquoted = /^([A-Z-]+;(?:[^":]*;)?TZID=)([^";]*:[^":;]*(?:;[^":;=]*)?):(\d{8}[^:"]*)$/i;
const timedDate = /;VALUE=DATE(?=[;:])(?=[^\r\n]*:\d{8}T\d{6}Z?$)/i;
const isSuspect =
  /TZID=[^":\r\n]{0,80}:[^:\r\n]{0,80}:\d|;VALUE=DATE[;:][^\r\n]{0,80}T|^(?:RRULE|EXRULE)[^\r\n]*(?: |INTERVAL=(?!0*[1-9]\d*(?:[;\r\n]|$)))/im;

/** ical.js would take 1 for an interval that is none, and 2 for one of two and a half. */
const noInterval = /\bINTERVAL=(?!0*[1-9]\d*(?:;|$))[^;]*/i;

// ical.js takes time with the square of a property's parameters; nobody writes so many.
const hasHordes = /^(?:[^;\r\n]*;){200}/m;

/**
 * The component that a text is, by ical.js. Three slips with one meaning are mended first: a TZID with a colon
 * that stands without its quotes, a time that calls itself a date, and spaces within a recurrence rule. An
 * interval that is no whole number from 1 is left for ical.js to refuse.
 *
 * @param text - its lines, unfolded
 * @returns the component, or `undefined` where ical.js refuses or a property has 200 parameters
 */
export function jcalOf(text: string): JcalComponent | undefined {
  if (hasHordes.test(text)) return undefined;
  try {
    return ICAL.parse(isSuspect.test(text) ? mended(text) : text) as unknown as JcalComponent;
  } catch {
    // ical.js quotes the file in its messages: they go no further.
    return undefined;
  }
}

function mended(text: string): string {
  return text
    .split("\r\n")
    .map((line) => {
      if (line.length > 1000) return line;
      if (/^(?:RRULE|EXRULE)[;:]/i.test(line)) return line.replace(/ /g, "").replace(noInterval, "INTERVAL=none");
      return line.replace(unquoted, '$1"$2":$3').replace(timedDate, "");
    })
    .join("\r\n");
}
