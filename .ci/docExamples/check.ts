import { inspect, isDeepStrictEqual } from "node:util";
import type { Fault } from "./docExample.ts";

/** What the examples that ran in this process got wrong. */
export const wrongValues: Fault[] = [];

/** Compares what an example's line gives with what the document promises. */
export function check(file: string, line: number, actual: unknown, expected: unknown): void {
  if (isDeepStrictEqual(actual, expected)) return;
  const show = (value: unknown) => inspect(value, { depth: 12, breakLength: 100, maxStringLength: 400 });
  wrongValues.push({ file, line, message: `gives ${show(actual)}, the document says ${show(expected)}` });
}
