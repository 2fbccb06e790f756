import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { TimeZone } from "@samtal/core/time";
import { tzdataRules, tzdataVersion, tzdataZones } from "@samtal/tzdata";
import { explainedDifferences } from "./explainedDifferences.ts";
import type { Outcome } from "./outcome.ts";

type Change = readonly [unixSeconds: number, offsetSeconds: number];

interface Reading {
  readonly version: string | null;
  readonly zones: Readonly<Record<string, readonly Change[] | null>>;
}

/** Compares the transition lists of @samtal/tzdata with Python's zoneinfo, name by name and second by second. */
export function comparePython(python: string, zoneinfo: string | undefined): Outcome {
  const names = tzdataZones();
  const reading = readPython(python, zoneinfo, [tzdataVersion, ...names]);
  if (reading?.version !== tzdataVersion) return noSource(python, reading);
  const differences = names.flatMap((name) => {
    const difference = firstDifference(ours(name), reading.zones[name] ?? null);
    return difference === undefined ? [] : [{ name, difference, cause: causeOf(name, reading) }];
  });
  const unexplained = differences.filter(({ cause }) => cause === undefined);
  const changes = names.reduce((sum, name) => sum + ours(name).length - 1, 0);
  return {
    passed: unexplained.length === 0,
    lines: [
      `@samtal/tzdata ${tzdataVersion} against Python's zoneinfo ${reading.version}: ${names.length} names, ` +
        `${changes} changes of 1970 to 2037, ${differences.length} names differ, ${unexplained.length} unexplained`,
      ...differences.map(({ name, difference, cause }) => `${name}: ${difference} (${cause ?? "UNEXPLAINED"})`),
    ],
  };
}

/** A listed cause counts only if the name's changes are exactly those of the entry that it is said to equal. */
function causeOf(name: TimeZone, { zones }: Reading): string | undefined {
  const explained = explainedDifferences[name];
  if (!explained || firstDifference(ours(name), zones[explained.equals] ?? null) !== undefined) return undefined;
  return `${explained.cause}; equal to zoneinfo's ${explained.equals}`;
}

function ours(name: TimeZone): readonly Change[] {
  const changes = tzdataRules.transitions(name, tzdataRules.from, tzdataRules.until);
  const first: Change = [tzdataRules.from / 1000, tzdataRules.offsetAt(name, tzdataRules.from) / 1000];
  return [first, ...changes.map(({ at, offsetAfter }): Change => [at / 1000, offsetAfter / 1000])];
}

function readPython(python: string, zoneinfo: string | undefined, words: readonly string[]): Reading | undefined {
  const script = fileURLToPath(new URL("./transitions.py", import.meta.url));
  const run = spawnSync(python, zoneinfo === undefined ? [script] : [script, zoneinfo], {
    input: words.join(" "),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (run.status === 0) return JSON.parse(run.stdout) as Reading;
  process.stderr.write(run.stderr || `${python} could not be started\n`);
  return undefined;
}

function noSource(python: string, reading: Reading | undefined): Outcome {
  const found = reading ? `its zoneinfo has ${reading.version ?? "data of unknown version"}` : "it did not run";
  return {
    passed: false,
    lines: [
      `@samtal/tzdata ${tzdataVersion} was not compared: ${python} was asked and ${found}.`,
      `Install the system's tzdata ${tzdataVersion}, or name a directory compiled from it (make -C tz TOPDIR=... install):`,
      "pnpm test:zones --python <program, 3.9 or later> --zoneinfo <directory>",
    ],
  };
}

function firstDifference(mine: readonly Change[], theirs: readonly Change[] | null): string | undefined {
  if (theirs === null) return "not known to zoneinfo";
  const at = Array.from({ length: Math.max(mine.length, theirs.length) }, (_, index) => index).find(
    (index) => String(mine[index]) !== String(theirs[index]),
  );
  return at === undefined ? undefined : `ours ${shown(mine[at])}, zoneinfo ${shown(theirs[at])}`;
}

function shown(change: Change | undefined): string {
  if (!change) return "no further change";
  return `${new Date(change[0] * 1000).toISOString().slice(0, 19)}Z to ${change[1]} s`;
}
