import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root } from "../root.ts";
import type { FileOutcome } from "./fileOutcome.ts";

const grace = 20_000;

/**
 * Reads calendar files in a process of its own, which is ended and begun anew after a file that takes too long.
 *
 * @param folder - that the paths start from
 * @param files - paths
 * @param limit - milliseconds for each file
 */
export async function readInTime(
  folder: string,
  files: readonly string[],
  limit: number,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  while (outcomes.length < files.length) {
    const rest = files.slice(outcomes.length);
    outcomes.push(...(await readUntilStuck(folder, rest, limit)));
    const stuck = files[outcomes.length];
    if (stuck !== undefined) {
      outcomes.push({ file: stuck, status: "timed-out", codes: [], busy: 0, milliseconds: limit });
    }
  }
  return outcomes.map((each) => (each.milliseconds > limit ? { ...each, status: "timed-out" } : each));
}

/** The outcomes up to the first file that takes too long, or ends the process. */
function readUntilStuck(folder: string, files: readonly string[], limit: number): Promise<FileOutcome[]> {
  const place = mkdtempSync(join(tmpdir(), "samtal-icalendar-"));
  const list = join(place, "files.json");
  writeFileSync(list, JSON.stringify(files));
  const script = join(root, ".ci/icalendar/readFiles.ts");
  const options = ["--import", "tsx", "--conditions=@samtal/source", "--max-old-space-size=1024"];
  const reader = spawn(process.execPath, [...options, script, folder, list], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const outcomes: FileOutcome[] = [];
  return new Promise((resolve) => {
    // The first file's time includes the start of the process.
    let timer = setTimeout(() => reader.kill("SIGKILL"), limit + grace);
    createInterface({ input: reader.stdout }).on("line", (line) => {
      outcomes.push(JSON.parse(line) as FileOutcome);
      clearTimeout(timer);
      timer = setTimeout(() => reader.kill("SIGKILL"), limit + 1000);
    });
    reader.on("close", () => {
      clearTimeout(timer);
      rmSync(place, { recursive: true });
      resolve(outcomes);
    });
  });
}
