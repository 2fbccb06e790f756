import { describe, expect, it } from "vitest";
import { newtonStep } from "./newtonStep.ts";

describe("newtonStep", () => {
  it("solves for the step, raises a singular curvature, and goes no further than it may", () => {
    const [first, second] = newtonStep(Float64Array.of(-2, 4), Float64Array.of(4, 0, 0, 4), 5);
    expect([first, second]).toEqual([0.5, -1]);
    expect(newtonStep(Float64Array.of(-1, -1), Float64Array.of(1, 1, 1, 1), 5).every(Number.isFinite)).toBe(true);
    expect([...newtonStep(Float64Array.of(-10), Float64Array.of(1), 2.5)]).toEqual([2.5]);
  });

  it("comes back without a step where a derivative is no number", () => {
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect([...newtonStep(Float64Array.of(1, 1), Float64Array.of(1, 0, 0, wrong), 5)]).toEqual([Number.NaN, Number.NaN]);
      expect([...newtonStep(Float64Array.of(wrong), Float64Array.of(1), 5)]).toEqual([Number.NaN]);
    }
  });
});
