import { tzdataRules } from "@samtal/tzdata";
import { zoneComponent } from "@samtal/scheduling/icalendar";
import { parseTimeZone } from "@samtal/core/time";

const zones = ["Europe/Stockholm", "America/New_York", "Asia/Kolkata"];
const day = 86_400_000;
const start = Date.UTC(2027, 0, 4);

/** A year's meetings of a busy organisation's room, as a calendar file: quarter hours of the day, no nights. */
export interface CalendarWorkload {
  readonly text: string;
  readonly from: number;
  readonly until: number;
}

/**
 * A calendar of so many events, every fourth of them weekly and twenty times, in three zones with their
 * VTIMEZONEs. No meeting lies near a change of the clocks, where readers differ.
 *
 * @param events - how many
 */
export function calendarWorkload(events: number): CalendarWorkload {
  const until = start + 400 * day;
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Samtal//Bench//EN"];
  for (const zone of zones) {
    lines.push(zoneComponent(parseTimeZone(zone), tzdataRules, start, until).trimEnd());
  }
  for (let index = 0; index < events; index++) {
    const at = new Date(start + ((index * 7) % 250) * day);
    const date = at.toISOString().slice(0, 10).replaceAll("-", "");
    const hour = String(8 + (index % 9)).padStart(2, "0");
    lines.push(
      "BEGIN:VEVENT",
      `UID:${index}@bench.example`,
      `DTSTAMP:20270101T000000Z`,
      `DTSTART;TZID=${zones[index % 3] as string}:${date}T${hour}${index % 2 === 0 ? "00" : "30"}00`,
      "DURATION:PT45M",
      ...(index % 4 === 0 ? ["RRULE:FREQ=WEEKLY;COUNT=20"] : []),
      `SUMMARY:A meeting of some people about something that matters ${index}`,
      "DESCRIPTION:What is to be said\\, in a line that is long enough to be folded by whoever",
      "  wrote the file\\, as such lines are.",
      "ATTENDEE;CN=Ada Ek;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:ada@example.com",
      "STATUS:CONFIRMED",
      "END:VEVENT",
    );
  }
  lines.push("END:VCALENDAR", "");
  return { text: lines.join("\r\n"), from: start, until };
}
