import { describe, expect, it } from "vitest";
import { requirementFaults } from "./requirementFaults.ts";

const files = new Set(["packages/core/src/a.ts", "packages/core/src/b.ts", "packages/core/src/a.test.ts"]);
const faultsOf = (page: string) => requirementFaults(page, (path) => files.has(path));

/** A page of 53 rows, of which some are replaced. */
function page(rows: Readonly<Record<number, string>> = {}): string {
  const lines = Array.from(
    { length: 53 },
    (_, index) => rows[index + 1] ?? `| ${index + 1} | Rule | open | open |`,
  );
  return ["| # | requirement | where | test |", "| --- | --- | --- | --- |", ...lines].join("\n");
}

describe("requirementFaults", () => {
  it.each([
    ["open rows", page()],
    [
      "files that exist",
      page({ 7: "| 7 | Backup | `packages/core/src/a.ts` | `packages/core/src/a.test.ts` |" }),
    ],
    ["several files", page({ 7: "| 7 | B | `packages/core/src/a.ts`, `packages/core/src/b.ts` | open |" })],
    ["words beside the file", page({ 7: "| 7 | B | `readiness()` in `packages/core/src/a.ts` | open |" })],
    ["links from docs/", page({ 7: "| 7 | B | [a.ts](../packages/core/src/a.ts) | open |" })],
    ["an escaped bar", page({ 7: "| 7 | a \\| b | open | open |" })],
  ])("passes %s", (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it.each([
    ["a missing row", page({ 53: "" }), "row 53 is missing"],
    ["a row twice", page({ 2: "| 1 | Rule | open | open |" }), "row 1 is one too many"],
    ["a row too far", `${page()}\n| 54 | Rule | open | open |`, "row 54 is one too many"],
    ["a file that is gone", page({ 7: "| 7 | B | `packages/core/src/gone.ts` | open |" }), "does not exist"],
    [
      "a link that is gone",
      page({ 7: "| 7 | B | [g](../packages/core/src/gone.ts) | open |" }),
      "does not exist",
    ],
    ["no file", page({ 7: "| 7 | B | soon | open |" }), "neither a file in backticks nor open"],
    ["an empty cell", page({ 7: "| 7 | B | `packages/core/src/a.ts` |  |" }), "row 7, test: neither"],
    [
      "a test that is none",
      page({ 7: "| 7 | B | `packages/core/src/a.ts` | `packages/core/src/b.ts` |" }),
      "is not a test",
    ],
    [
      "an open row with a test",
      page({ 7: "| 7 | B | open | `packages/core/src/a.test.ts` |" }),
      "row 7 is open",
    ],
    ["a column too few", page({ 7: "| 7 | B | open |" }), "3 columns"],
  ])("finds %s", (_, text, fault) => {
    expect(faultsOf(text).join("\n")).toContain(fault);
  });
});
