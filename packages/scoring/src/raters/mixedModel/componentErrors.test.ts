import { expect, it } from "vitest";
import { fitCrossedReml } from "../fitCrossedReml.ts";
import { componentErrors } from "./componentErrors.ts";

// Every rater meets every candidate once: REML equals analysis of variance, whose mean squares are independent and
// vary by 2 MS^2 / df each (Searle, Casella and McCulloch, Variance Components).
const [candidates, raters] = [12, 6];
const score = Float64Array.from({ length: candidates * raters }, (_, at) => {
  const [i, j] = [Math.floor(at / raters), at % raters];
  return 3 + ((i * 5) % 12) / 4 - ((j * 7) % 6) / 5 + ((i * j * 11 + 3 * i + j) % 7) / 6;
});
const columns = {
  candidate: Int32Array.from(score, (_, at) => Math.floor(at / raters)),
  rater: Int32Array.from(score, (_, at) => at % raters),
  score,
  candidates,
  raters,
};

it("gives the standard errors of balanced analysis of variance", () => {
  const fit = fitCrossedReml(columns);
  if (fit.status !== "fitted") throw new Error(fit.status);
  const { candidate, rater = 0, residual } = fit.components;
  expect(fit.boundary).toEqual([]);
  const degrees = { candidate: candidates - 1, rater: raters - 1, residual: (candidates - 1) * (raters - 1) };
  const squared = (mean: number, df: number): number => (2 * mean ** 2) / df;
  const ofResidual = squared(residual, degrees.residual);
  const ofCandidate = squared(residual + raters * candidate, degrees.candidate);
  const ofRater = squared(residual + candidates * rater, degrees.rater);
  expect(componentErrors(fit.point)).toEqual([
    expect.closeTo(Math.sqrt(ofCandidate + ofResidual) / raters, 9),
    expect.closeTo(Math.sqrt(ofRater + ofResidual) / candidates, 9),
    expect.closeTo(Math.sqrt(ofResidual), 9),
  ]);
});
