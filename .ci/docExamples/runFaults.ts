import { pathToFileURL } from "node:url";
import { wrongValues } from "./check.ts";
import type { DocExample, Fault } from "./docExample.ts";

/**
 * Runs the written examples in this process, one after another, and collects what goes wrong.
 *
 * @param written - each example by the absolute path of the file it was written to
 */
export async function runFaults(written: ReadonlyMap<string, DocExample>): Promise<Fault[]> {
  const faults: Fault[] = [];
  const { log } = console;
  // What an example prints is its own affair.
  console.log = () => undefined;
  for (const [path, { file, line }] of written) {
    try {
      await import(pathToFileURL(path).href);
    } catch (error) {
      const { stack = "", message } = error instanceof Error ? error : new Error(String(error));
      const at = stack.split("\n").find((frame) => frame.includes(path));
      const offset = Number(/:(\d+):\d+\)?$/.exec(at ?? "")?.[1] ?? 1) - 1;
      faults.push({ file, line: line + offset, message: `throws ${message}` });
    }
  }
  console.log = log;
  return [...faults, ...wrongValues];
}
