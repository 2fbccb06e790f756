import { issue } from "../../errors/issue.ts";
import { SamtalError } from "../../errors/samtalError.ts";
import { type Reason, reason } from "../../reasons/reason.ts";
import type { TechCheck } from "./techCheck.ts";

const lines = ["downloadMegabitsPerSecond", "uploadMegabitsPerSecond"] as const;

/** The line speeds, in megabits per second, that the meeting platform asks for. */
export interface LineNeeds {
  readonly downloadMegabitsPerSecond: number;
  readonly uploadMegabitsPerSecond: number;
}

/** Whether a participant can start, and what stands in the way. */
export interface Readiness {
  /** `unknown` when nothing failed but something was not tested. */
  readonly status: "ready" | "not-ready" | "unknown";
  readonly because: readonly Reason[];
}

/**
 * Whether a participant's technology is ready for the interview.
 *
 * One failed test makes it `not-ready`. A test that was not made never counts as passed.
 *
 * @param check - the participant's test
 * @param needs - speeds that the platform asks for; the platform's own documentation states them
 * @returns the verdict with one reason per failed or missing test
 * @throws SamtalError `core/invalid-line-need` for each speed that is no finite number from 0 up
 * @example
 * ```ts
 * import { readiness } from "@samtal/core";
 * import { buildTechCheck } from "@samtal/core/testing";
 *
 * const needs = { downloadMegabitsPerSecond: 3, uploadMegabitsPerSecond: 3 };
 * readiness(buildTechCheck({ uploadMegabitsPerSecond: 1 }), needs).status; // => "not-ready"
 * ```
 */
export function readiness(check: TechCheck, needs: LineNeeds): Readiness {
  refuseUnmeasurable(needs);
  const failed: Reason[] = [];
  const untested: Reason[] = [];
  for (const test of ["sound", "picture", "light"] as const) {
    if (check[test] === "failed") failed.push(reason("core/test-failed", { test }));
    if (check[test] === "not-tested") untested.push(reason("core/test-missing", { test }));
  }
  for (const line of lines) {
    const measured = check[line];
    const direction = line === "downloadMegabitsPerSecond" ? "download" : "upload";
    if (measured === null) untested.push(reason("core/test-missing", { test: direction }));
    else if (measured < needs[line]) {
      failed.push(reason("core/line-too-slow", { direction, measured, needed: needs[line] }));
    }
  }
  const because = [...failed, ...untested];
  if (failed.length > 0) return { status: "not-ready", because };
  if (untested.length > 0) return { status: "unknown", because };
  return { status: "ready", because: [reason("core/all-tests-passed")] };
}

/** Nothing is slower than NaN: such a need would pass every line. */
function refuseUnmeasurable(needs: LineNeeds): void {
  SamtalError.throwIfAny(
    lines
      .filter((line) => !(Number.isFinite(needs[line]) && needs[line] >= 0))
      .map((line) => issue("core/invalid-line-need", ["needs", line])),
  );
}
