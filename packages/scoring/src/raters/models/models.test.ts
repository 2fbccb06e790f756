import { expect, it } from "vitest";
import type { RaterModelRating } from "../../plugins/raterModel.ts";
import { type MixedGolden, mixedGolden } from "../testdata/mixedGolden.ts";
import { crossedReml } from "./crossedReml.ts";
import { empiricalBayes } from "./empiricalBayes.ts";
import { twoWayLeastSquares } from "./twoWayLeastSquares.ts";

const golden = (id: string): MixedGolden => mixedGolden.find((file) => file.id.startsWith(id)) as MixedGolden;
const ratingsOf = ({ data }: MixedGolden): RaterModelRating[] =>
  data.score.map((value, at) => ({
    candidateId: data.candidate[at] as string,
    raterId: data.rater[at] as string,
    value,
  }));
const variances = { candidate: 0.8, rater: 0.3, residual: 0.2 };

it("crossed REML answers with the golden effects, signs turned to severity", () => {
  const fit = crossedReml.fit(ratingsOf(golden("m9")), undefined);
  const wanted = golden("m9").fits[0]?.polished?.random["rater"];
  if (fit.status !== "fitted") throw new Error(fit.status);
  expect(fit.raters.map(({ severity }) => severity)).toEqual(
    wanted?.blup.map((blup) => expect.closeTo(-blup, 8)),
  );
  expect(fit.raters.map(({ se }) => se)).toEqual(wanted?.sePrediction?.map((se) => expect.closeTo(se, 8)));
});

it("empirical Bayes answers where REML is on the boundary, and at REML's variances as REML does", () => {
  expect(crossedReml.fit(ratingsOf(golden("m5")), undefined).status).toBe("not-identified");
  expect(empiricalBayes.fit(ratingsOf(golden("m5")), variances).status).toBe("fitted");
  const {
    candidate = 0,
    rater = 0,
    Residual: residual = 0,
  } = golden("m3").fits[0]?.polished?.varianceComponents ?? {};
  const [supplied, estimated] = [
    empiricalBayes.fit(ratingsOf(golden("m3")), { candidate, rater, residual }),
    crossedReml.fit(ratingsOf(golden("m3")), undefined),
  ];
  if (supplied.status !== "fitted" || estimated.status !== "fitted") throw new Error("not fitted");
  for (const [at, { adjusted, se }] of estimated.candidates.entries()) {
    expect(supplied.candidates[at]?.adjusted).toBeCloseTo(adjusted, 9);
    expect(supplied.candidates[at]?.se).toBeCloseTo(se, 9);
  }
});

it("least squares answers with lm's severities", () => {
  const fit = twoWayLeastSquares.fit(ratingsOf(golden("m3")), undefined);
  const wanted = golden("m3").twoWayFixed?.rater;
  if (fit.status !== "fitted") throw new Error(fit.status);
  expect(fit.raters.map(({ severity }) => severity)).toEqual(
    wanted?.effect.map((effect) => expect.closeTo(-effect, 9)),
  );
  expect(fit.raters.map(({ se }) => se)).toEqual(wanted?.se.map((se) => expect.closeTo(se, 9)));
});

it.each(["m4", "m7"])("%s: none answers where nothing connects the raters", (id) => {
  const ratings = ratingsOf(golden(id));
  expect(crossedReml.fit(ratings, undefined).status).toBe("not-identified");
  expect(empiricalBayes.fit(ratings, variances).status).toBe("not-identified");
  expect(twoWayLeastSquares.fit(ratings, undefined).status).toBe("not-identified");
  expect(twoWayLeastSquares.fit([], undefined).status).toBe("not-identified");
});
