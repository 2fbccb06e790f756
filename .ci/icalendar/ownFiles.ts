import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { epochMilliseconds } from "@samtal/core/time";
import { type CalendarMessage, writeCalendarMessage } from "@samtal/scheduling/icalendar";
import { tzdataRules } from "@samtal/tzdata";
import ICAL from "ical.js";
import { calendarMessages } from "../../packages/scheduling/testdata/calendarMessages.ts";
import type { CheckOutcome } from "./checkOutcome.ts";
import { explainedRefusals, type Program } from "./explainedRefusals.ts";

const zones = [
  "Europe/Stockholm",
  "America/New_York",
  "Africa/Casablanca",
  "America/Vancouver",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "America/Sao_Paulo",
  "UTC",
];
/** In every season, beside clock changes of 2026 and 2027, on a leap day, and where a clock shows a time twice. */
const starts = [
  "2026-02-15T03:30:00Z",
  "2026-07-01T13:00:00Z",
  "2027-03-14T06:45:00Z",
  "2027-03-28T00:30:00Z",
  "2027-10-31T00:30:00Z",
  "2027-11-07T05:30:00Z",
  "2028-02-29T09:00:00Z",
];
const texts: Record<string, string | undefined> = {
  plain: undefined,
  "line breaks": "x\r\nATTENDEE:mailto:evil@example.com\nBEGIN:VALARM\r\u2028END:VEVENT\u0085METHOD:CANCEL",
  controls: "a\u0000b\u0007c\u001Bd\uD800e\u007F",
  signs: '=HYPERLINK("https://evil.example";"x");,\\^\'"\\n',
  directions: "\u202Egnp.exe\u2066 \u05D0\u05D1 🙂".repeat(4),
  long: "å🙂".repeat(60),
};
const apt = "apt-get install --yes gcc libical-dev python3-icalendar python3-vobject";

interface OwnFile {
  readonly name: string;
  readonly text: string;
  readonly message: CalendarMessage;
}

interface PythonReading {
  readonly icalendar: Readonly<Record<string, unknown>>;
  readonly vobject: Readonly<Record<string, unknown>>;
}

/**
 * Writes files of every method, in several zones, with plain and with hostile texts, and has them read by ical.js,
 * python3-icalendar, python3-vobject and libical.
 *
 * @param python - a Python that has both packages; by default the system's own
 */
export function ownFiles(python?: string): CheckOutcome {
  const folder = mkdtempSync(join(tmpdir(), "samtal-icalendar-"));
  try {
    const files = written();
    const paths = files.map(({ text }, index) => {
      const path = join(folder, `${index}.ics`);
      writeFileSync(path, text);
      return path;
    });
    const byLibical = libicalReadings(folder, paths);
    const byPython = pythonReadings(python === undefined ? ["python3", "/usr/bin/python3"] : [python], paths);
    if (!byLibical || !byPython) {
      const missing = [
        byLibical ? [] : "libical-dev and gcc",
        byPython ? [] : "python3-icalendar and python3-vobject",
      ];
      const lines = [`Not run: ${missing.flat().join(", ")} could not be used.`, `On Debian: ${apt}`];
      return { status: "not-run", lines };
    }
    return compared(files, byLibical, byPython);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function written(): OwnFile[] {
  return zones.flatMap((zone) =>
    Object.entries(texts).flatMap(([kind, text]) =>
      starts.flatMap((start) =>
        calendarMessages({ zone, start, ...(text === undefined ? {} : { text }) }).map((message) => ({
          name: `${message.method}, ${zone}, ${start}, ${kind}`,
          text: writeCalendarMessage(message, { zoneRules: tzdataRules }),
          message,
        })),
      ),
    ),
  );
}

function compared(
  files: readonly OwnFile[],
  byLibical: readonly string[],
  byPython: readonly PythonReading[],
): CheckOutcome {
  const faults: string[] = [];
  const explained = new Map<string, number>();
  files.forEach((file, index) => {
    const reading = byPython[index] as PythonReading;
    const said = byLibical[index] ?? "nothing";
    const found: Record<Program, readonly string[]> = {
      "ical.js": icalFaults(file),
      "python3-icalendar": icalendarFaults(file, reading.icalendar),
      "python3-vobject": vobjectFaults(file, reading.vobject),
      libical: said === "ok" ? [] : said.split(" | "),
    };
    for (const program of Object.keys(found) as Program[]) {
      for (const fault of found[program]) {
        const known = explainedRefusals.find(
          (each) => each.program === program && each.fits(fault, file.text),
        );
        if (known) explained.set(known.cause, (explained.get(known.cause) ?? 0) + 1);
        else faults.push(`${program}: ${file.name}: ${fault}`);
      }
    }
  });
  return {
    status: faults.length === 0 ? "passed" : "failed",
    lines: [
      `${files.length} files of our own (7 methods, ${zones.length} zones, ${starts.length} starts, ` +
        `${Object.keys(texts).length} kinds of text) read by ical.js, python3-icalendar, python3-vobject and libical: ` +
        `${faults.length} faults`,
      ...faults.slice(0, 20),
      ...[...explained].map(([cause, count]) => `  explained, ${count} times: ${cause}`),
    ],
  };
}

/** The instants that a message's file must mean, in seconds. */
const secondsOf = (message: CalendarMessage, name: "start" | "end"): number | null => {
  const time = name in message ? (message as { start?: { instant: never } })[name as "start"] : undefined;
  return time === undefined ? null : epochMilliseconds(time.instant) / 1000;
};

function icalFaults({ text, message }: OwnFile): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const events = calendar.getAllSubcomponents("vevent");
  const faults = events.length === 1 ? [] : [`${events.length} events`];
  if (calendar.getFirstPropertyValue("method") !== message.method) faults.push("another method");
  for (const [name, key] of [
    ["dtstart", "start"],
    ["dtend", "end"],
  ] as const) {
    const property = events[0]?.getFirstProperty(name);
    const wanted = secondsOf(message, key);
    if (!property !== (wanted === null)) faults.push(`${name} is missing or too much`);
    if (!property || wanted === null) continue;
    const time = property.getFirstValue() as InstanceType<typeof ICAL.Time>;
    const tzid = property.getParameter("tzid");
    const component = calendar
      .getAllSubcomponents("vtimezone")
      .find((each) => each.getFirstPropertyValue("tzid") === tzid);
    if (component) time.zone = new ICAL.Timezone({ component, tzid: String(tzid) });
    else if (tzid !== undefined) faults.push(`${name} has a TZID without its VTIMEZONE`);
    if (time.toUnixTime() !== wanted) faults.push(`${name} is another instant`);
  }
  return faults;
}

/** What ical.js reads. */
const summaryOf = (text: string): unknown =>
  new ICAL.Component(ICAL.parse(text) as never)
    .getFirstSubcomponent("vevent")
    ?.getFirstPropertyValue("summary") ?? undefined;

function icalendarFaults({ text, message }: OwnFile, reading: PythonReading["icalendar"]): string[] {
  const faults = [...((reading["faults"] as string[] | undefined) ?? [])];
  if (faults.length > 0) return faults;
  if (reading["method"] !== message.method || reading["events"] !== 1)
    faults.push("another method, or more events");
  const attendees =
    "attendees" in message ? message.attendees : "attendee" in message ? [message.attendee] : [];
  const addresses = attendees.map(({ email }) => `mailto:${email}`);
  if (String(reading["summary"] ?? undefined) !== String(summaryOf(text))) faults.push("another SUMMARY");
  if (String(reading["attendees"]) !== String(addresses)) faults.push("other attendees");
  for (const name of ["start", "end"] as const) {
    if (reading[name] !== secondsOf(message, name)) faults.push(`${name} is another instant`);
  }
  return faults;
}

function vobjectFaults({ message }: OwnFile, reading: PythonReading["vobject"]): string[] {
  const faults = [...((reading["faults"] as string[] | undefined) ?? [])];
  if (faults.length > 0) return faults;
  const right = reading["start"] === secondsOf(message, "start") && reading["events"] === 1;
  return right ? [] : ["start is another instant"];
}

function libicalReadings(folder: string, paths: readonly string[]): string[] | undefined {
  const program = join(folder, "checkRestrictions");
  const source = join(import.meta.dirname, "checkRestrictions.c");
  if (spawnSync("gcc", ["-O1", "-o", program, source, "-lical"]).status !== 0) return undefined;
  const run = spawnSync(program, paths, { encoding: "utf8", maxBuffer: 2 ** 26 });
  return run.status === 0 ? run.stdout.trimEnd().split("\n") : undefined;
}

function pythonReadings(programs: readonly string[], paths: readonly string[]): PythonReading[] | undefined {
  const script = join(import.meta.dirname, "readOwnFiles.py");
  for (const program of programs) {
    const run = spawnSync(program, [script, ...paths], { encoding: "utf8", maxBuffer: 2 ** 28 });
    if (run.status === 0) {
      return run.stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as PythonReading);
    }
  }
  return undefined;
}
