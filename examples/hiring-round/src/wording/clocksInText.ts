import { parseInstant, type TimeZone, zonedAt, type ZoneRules } from "@samtal/core/time";

const instantOrLocal = /\b(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}(?:\.\d+)?(Z?)/g;
const hours = /\bPT(\d+)H\b/g;

/** Puts machine times within a sentence into a form that people read: on the clock of `home`, without a T. */
export function clocksInText(text: string, home: TimeZone, rules: ZoneRules): string {
  return text
    .replace(instantOrLocal, (found: string, date: string, time: string, utc: string) => {
      if (utc === "") return `${date} ${time}`;
      const { local } = zonedAt(parseInstant(found), home, rules);
      return `${local.slice(0, 10)} ${local.slice(11, 16)} (${home})`;
    })
    .replace(hours, "$1 h");
}
