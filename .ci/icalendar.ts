// Reads every calendar file below a folder, each within a time limit, and says how it went. Then has other programs
// read files of our own, and ical.js each zone's VTIMEZONE at every hour of 2026 and 2027 (some minutes).
//
//   pnpm test:icalendar <folder of .ics files> [--seconds <limit per file>] [--list] [--python <program>]
//
// Fails on a crash, a time-out, or a file or an hour that is read otherwise and is not explained. Exits with 2 when
// no folder is given, none of its files ends in .ics, or a program is missing: docs/icalendar-writing.md says which.
import { parseArgs } from "node:util";
import { calendarFiles } from "./icalendar/calendarFiles.ts";
import { outcomeLines } from "./icalendar/outcomeLines.ts";
import { ownFiles } from "./icalendar/ownFiles.ts";
import { readInTime } from "./icalendar/readInTime.ts";
import { zoneHours } from "./icalendar/zoneHours.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: "string", default: "10" },
    list: { type: "boolean", default: false },
    python: { type: "string" },
  },
});
const [folder] = positionals;
const files = folder === undefined ? [] : calendarFiles(folder);
if (folder === undefined || files.length === 0) {
  const found = folder === undefined ? "No folder was given." : "The folder holds no .ics file.";
  process.stderr.write(
    `${found}\nUsage: pnpm test:icalendar <folder of .ics files> [--seconds 10] [--list] [--python <program>]\n`,
  );
  process.exit(2);
}
const outcomes = await readInTime(folder, files, 1000 * Number(values.seconds));
process.stdout.write(`${outcomeLines(outcomes, values.list).join("\n")}\n`);
if (outcomes.some(({ status }) => status === "crashed" || status === "timed-out")) process.exitCode = 1;
for (const check of [() => ownFiles(values.python), () => zoneHours()]) {
  const { status, lines } = check();
  process.stdout.write(`${status === "passed" ? "ok" : status.toUpperCase()} ${lines.join("\n   ")}\n`);
  if (status === "failed") process.exitCode = 1;
  if (status === "not-run") process.exitCode ??= 2;
}
