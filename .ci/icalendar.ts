// Reads every calendar file below a folder, each within a time limit, and says how it went.
//
//   pnpm test:icalendar <folder of .ics files> [--seconds <limit per file>] [--list]
//
// Fails on a crash or a time-out. Exits with 2 when no folder is given, or none of its files ends in .ics.
import { parseArgs } from "node:util";
import { calendarFiles } from "./icalendar/calendarFiles.ts";
import { outcomeLines } from "./icalendar/outcomeLines.ts";
import { readInTime } from "./icalendar/readInTime.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: "string", default: "10" }, list: { type: "boolean", default: false } },
});
const [folder] = positionals;
const files = folder === undefined ? [] : calendarFiles(folder);
if (folder === undefined || files.length === 0) {
  const found = folder === undefined ? "No folder was given." : "The folder holds no .ics file.";
  process.stderr.write(
    `${found}\nUsage: pnpm test:icalendar <folder of .ics files> [--seconds 10] [--list]\n`,
  );
  process.exit(2);
}
const outcomes = await readInTime(folder, files, 1000 * Number(values.seconds));
process.stdout.write(`${outcomeLines(outcomes, values.list).join("\n")}\n`);
if (outcomes.some(({ status }) => status === "crashed" || status === "timed-out")) process.exitCode = 1;
