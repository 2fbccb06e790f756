import { expect, it } from "vitest";
import { icc } from "../reliability/icc.ts";
import { confidenceLevelIssues } from "./confidenceLevelIssues.ts";

it("takes levels between 0 and 1, and refuses those whose tail rounding takes away", () => {
  for (const level of [0.5, 0.95, 0.999999, 1e-6]) expect(confidenceLevelIssues(level, ["level"])).toEqual([]);
  for (const level of [0, 1, -0.5, 1.5, 95, Number.NaN, 1 - 1e-16, 1e-17, "0.95" as never]) {
    expect(confidenceLevelIssues(level, ["level"]), String(level)).toMatchObject([
      { code: "scoring/invalid-confidence-level", path: ["level"] },
    ]);
  }
});

it("leaves no infinite bound", () => {
  const figure = icc([[1, 2], [2, 4], [3, 3]], { form: "C", unit: "single", level: 1 - 1e-15 });
  if (figure.status !== "ok" || figure.interval === undefined) throw new Error("no interval");
  expect([figure.interval.lower, figure.interval.upper].every(Number.isFinite)).toBe(true);
});
