import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadConcentration } from "./loadConcentration.ts";

const figures = (loads: number[], percent?: number) => {
  const found = loadConcentration(loads, percent);
  return found.status === "ok" ? [found.share, found.gini] : found.reason;
};

describe("loadConcentration", () => {
  const loads = fc.array(
    fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 400 }).map((eighths) => eighths / 8),
    ),
    {
      minLength: 1,
      maxLength: 20,
    },
  );

  it("agrees with mean absolute difference, and with people counted one per cent at a time", () => {
    fc.assert(
      fc.property(loads, fc.integer({ min: 1, max: 99 }), (each, percent) => {
        const total = each.reduce((sum, load) => sum + load, 0);
        fc.pre(total > 0);
        const [share, gini] = figures(each, percent) as [number, number];
        const differences = each.flatMap((a) => each.map((b) => Math.abs(a - b)));
        const mean = differences.reduce((sum, load) => sum + load, 0) / each.length ** 2;
        expect(gini).toBeCloseTo(mean / (2 * (total / each.length)), 10);
        // Everyone in a hundred parts; the busiest `percent × n` of them.
        const parts = each.flatMap((load) => Array<number>(100).fill(load / 100)).sort((a, b) => b - a);
        const busiest = parts.slice(0, percent * each.length).reduce((sum, load) => sum + load, 0);
        expect(share).toBeCloseTo(busiest / total, 10);
      }),
    );
  });

  it("is free of the order of people and of the unit of load, and even loads are even", () => {
    fc.assert(
      fc.property(
        loads,
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: -9, max: 9 }),
        (each, percent, power) => {
          const found = figures(each, percent);
          expect(figures(each.toReversed(), percent)).toEqual(found);
          expect(
            figures(
              each.map((load) => load * 2 ** power),
              percent,
            ),
          ).toEqual(found);
          if (found !== "no-load")
            expect((found as number[])[0]).toBeGreaterThanOrEqual(percent / 100 - 1e-12);
        },
      ),
    );
  });
});
