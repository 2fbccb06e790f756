import { describe, expect, it } from "vitest";
import { cochranMantelHaenszel } from "./cochranMantelHaenszel.ts";

const stratum = (a: number, n1: number, b: number, n2: number) => ({
  focal: { selected: a, total: n1 },
  reference: { selected: b, total: n2 },
});

describe("cochranMantelHaenszel", () => {
  it("finds equal chances within jobs where the sum over jobs looks unequal (Simpson's paradox)", () => {
    // Half of either group in the easy job, a tenth of either in the hard one that the focal group applies to more.
    const compared = cochranMantelHaenszel([stratum(10, 20, 100, 200), stratum(20, 200, 2, 20)]);
    expect(compared).toMatchObject({
      status: "ok",
      chiSquare: { value: 0, test: { pValue: 1 } },
      oddsRatio: { value: 1 },
      riskRatio: { value: 1 },
    });
  });

  it("gives nothing on jobs in which everybody or nobody was selected, and says how many tell something", () => {
    const told = cochranMantelHaenszel([stratum(3, 10, 6, 10), stratum(0, 5, 0, 5), stratum(4, 4, 6, 6)]);
    const alone = cochranMantelHaenszel([stratum(3, 10, 6, 10)]);
    if (told.status !== "ok" || alone.status !== "ok") throw new Error("suppressed");
    expect(told).toMatchObject({ strata: 3, informativeStrata: 1 });
    expect(told.chiSquare.status === "ok" && told.chiSquare.value).toBeCloseTo(
      alone.chiSquare.status === "ok" ? alone.chiSquare.value : 0,
      12,
    );
    expect(told.homogeneity.breslowDay).toMatchObject({ status: "undefined" });
    const none = cochranMantelHaenszel([stratum(0, 10, 0, 10)]);
    expect(none).toMatchObject({
      chiSquare: { status: "undefined", reason: "zero-variance" },
      oddsRatio: { status: "undefined" },
      riskRatio: { status: "undefined", reason: "nobody-selected" },
    });
  });

  it("law 7: the order of jobs changes no byte", () => {
    const strata = [stratum(12, 40, 48, 80), stratum(5, 20, 20, 45), stratum(9, 50, 15, 50), stratum(2, 10, 6, 15)];
    const whole = JSON.stringify(cochranMantelHaenszel(strata));
    expect(JSON.stringify(cochranMantelHaenszel([...strata].reverse()))).toBe(whole);
  });

  it("shows nothing of fewer people than may be shown, and refuses no jobs and bad counts", () => {
    expect(cochranMantelHaenszel([stratum(1, 2, 3, 9)])).toMatchObject({ status: "suppressed" });
    expect(() => cochranMantelHaenszel([])).toThrow("scoring/no-strata");
    expect(() => cochranMantelHaenszel([stratum(3, 2, -1, 9)])).toThrow(
      "scoring/selected-above-total at strata.0.focal.selected; scoring/invalid-count at strata.0.reference.selected",
    );
  });
});
