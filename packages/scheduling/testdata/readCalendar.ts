import { parseInstant, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { type BusyCalendar, readBusy, type ReadLimits } from "../src/icalendar/readBusy.ts";

export const read = (
  text: string,
  from: string,
  until: string,
  zone = "Europe/Stockholm",
  limits: ReadLimits = {},
): BusyCalendar =>
  readBusy(text, {
    zone: parseTimeZone(zone),
    zoneRules: tzdataRules,
    from: parseInstant(from),
    until: parseInstant(until),
    limits,
  });
export const times = ({ busy }: BusyCalendar): string[] =>
  busy.map(({ interval: { start, end }, kind }) => `${start} ${end}${kind === "busy" ? "" : ` ${kind}`}`);
export const codes = ({ problems }: BusyCalendar): string[] =>
  problems.map(({ code, path }) => [code, ...path].join(" "));
export const file = (...events: string[][]): string =>
  [
    "BEGIN:VCALENDAR",
    ...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]),
    "END:VCALENDAR",
  ].join("\r\n");
export const march = ["2027-03-01T00:00:00Z", "2027-04-01T00:00:00Z"] as const;
export const year = ["2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z"] as const;
