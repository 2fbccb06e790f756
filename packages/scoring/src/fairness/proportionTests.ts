import { reason, type Reason } from "@samtal/core";
import { chiSquareSurvival } from "../distributions/chiSquareSurvival.ts";
import { normalSurvival } from "../distributions/normalSurvival.ts";
import type { StatisticTest } from "../statistic/statistic.ts";
import { crossDifference } from "./exactCounts.ts";
import type { FairnessFigure } from "./fairnessFigure.ts";
import { figureOf, noFigure } from "./figureOf.ts";
import type { Selection } from "./selection.ts";

/** The tests of equal rates that rest on the normal approximation. */
export interface ProportionTests {
  readonly zPooled: FairnessFigure<{ test: StatisticTest }>;
  readonly zUnpooled: FairnessFigure<{ test: StatisticTest }>;
  readonly chiSquare: FairnessFigure<{ test: StatisticTest }>;
  readonly chiSquareYates: FairnessFigure<{ test: StatisticTest }>;
  /** The root of chi-square over n, with the sign of the difference. */
  readonly phi: FairnessFigure;
}

/** Two-proportion z (pooled and unpooled), chi-square (plain and with Yates' correction) and phi. */
export function proportionTests(focal: Selection, reference: Selection): ProportionTests {
  const people = focal.total + reference.total;
  const selected = focal.selected + reference.selected;
  const across = crossDifference(focal.selected, reference.total, reference.selected, focal.total);
  const warnings = thinTable(focal, reference);
  // phi = (a·n2 − b·n1) / √(n1·n2·s·(n − s)); chi-square is n·phi², pooled z is √n·phi.
  const spread = Math.sqrt(focal.total * reference.total) * Math.sqrt(selected * (people - selected));
  const phi = across / spread;
  const corrected = Math.max(0, Math.abs(across) - people / 2) / spread;
  const unpooled = across / (focal.total * reference.total) / Math.sqrt(rateVariance(focal) + rateVariance(reference));
  const basis = (method: string, reference: string) => ({ n: people, method, reference });
  const tested = (value: number, method: string, reference: string, test: () => StatisticTest) =>
    Number.isFinite(value)
      ? figureOf(basis(method, reference), value, { test: test() }, warnings)
      : noFigure(basis(method, reference), "zero-variance");
  const z = (value: number, method: string, reference: string) =>
    tested(value, method, reference, () => ({
      statistic: value,
      pValue: Math.min(1, 2 * normalSurvival(Math.abs(value))),
    }));
  const squared = (value: number, method: string, reference: string) =>
    tested(value, method, reference, () => ({ statistic: value, df1: 1, pValue: chiSquareSurvival(value, 1) }));
  return {
    zPooled: z(Math.sqrt(people) * phi, "two-proportion z, pooled", "normal approximation, common rate"),
    zUnpooled: z(unpooled, "two-proportion z, unpooled", "normal approximation, each group's own rate"),
    chiSquare: squared(people * phi * phi, "Pearson's chi-square", "Pearson (1900)"),
    chiSquareYates: squared(people * corrected * corrected, "chi-square with Yates' correction", "Yates (1934)"),
    phi: Number.isFinite(phi)
      ? figureOf(basis("phi coefficient", "signed root of chi-square / n"), phi, {})
      : noFigure(basis("phi coefficient", "signed root of chi-square / n"), "zero-variance"),
  };
}

function rateVariance({ selected, total }: Selection): number {
  return ((selected / total) * ((total - selected) / total)) / total;
}

/** The least expected count below 5: the approximation is poor, read Fisher's test instead. */
function thinTable(focal: Selection, reference: Selection): Reason[] {
  const people = focal.total + reference.total;
  const selected = focal.selected + reference.selected;
  const least = (Math.min(focal.total, reference.total) / people) * Math.min(selected, people - selected);
  return least < 5 ? [reason("scoring/small-expected-count", { limit: 5 })] : [];
}
