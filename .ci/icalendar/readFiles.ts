// A process of its own, so that one file can neither hang nor break the rest: paths in, one line of JSON out for
// each file, in order.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SamtalError } from "@samtal/core";
import { instantOf, parseTimeZone } from "@samtal/core/time";
import { readBusy } from "@samtal/scheduling/icalendar";
import { tzdataRules } from "@samtal/tzdata";
import type { FileOutcome } from "./fileOutcome.ts";
import { spanOfFile } from "./spanOfFile.ts";

const refusals = new Set(["scheduling/not-a-calendar", "scheduling/file-too-large"]);
const [folder = "", list = ""] = process.argv.slice(2);

function outcomeOf(file: string): FileOutcome {
  const begin = performance.now();
  const milliseconds = (): number => Math.round(performance.now() - begin);
  try {
    const text = readFileSync(join(folder, file), "utf8");
    const { from, until } = spanOfFile(text);
    const { busy, problems } = readBusy(text, {
      zone: parseTimeZone("Europe/Stockholm"),
      zoneRules: tzdataRules,
      from: instantOf(from),
      until: instantOf(until),
    });
    const codes = [...new Set(problems.map(({ code }) => code))].sort();
    const isRefused = codes.some((code) => refusals.has(code));
    const status = isRefused ? "refused" : codes.length > 0 ? "problems" : "whole";
    return { file, status, codes, busy: busy.length, milliseconds: milliseconds() };
  } catch (error) {
    // A file's text must not get into a message: the error's code or name says enough to look for it.
    const name = SamtalError.isInstance(error) ? error.code : error instanceof Error ? error.name : "unknown";
    return { file, status: "crashed", codes: [name], busy: 0, milliseconds: milliseconds() };
  }
}

for (const file of JSON.parse(readFileSync(list, "utf8")) as string[]) {
  process.stdout.write(`${JSON.stringify(outcomeOf(file))}\n`);
}
