import { describe, expect, it } from "vitest";
import file from "../../../../testdata/gtheory/mfrm-m1-balanced-40x5x4.json" with { type: "json" };
import data from "../../../../testdata/mixed/m1-balanced-40x5x4.json" with { type: "json" };
import { ordinalRatings } from "../ordinalRatings.ts";
import { fitFacets } from "./fitFacets.ts";

it("x", () => {
  const ratings = data.data.score.map((value, at) => ({
    candidateId: data.data.candidate[at] as string,
    raterId: data.data.rater[at] as string,
    competencyId: data.data.competency[at] as string,
    value,
  }));
  const { columns } = ordinalRatings(ratings, [1, 2, 3, 4, 5]);
  const t = performance.now();
  const fit = fitFacets(columns);
  console.log(performance.now() - t);
  if (fit.status !== "fitted") throw new Error(fit.status);
  console.log(fit.deviance - file.tam.deviance, fit.all, Math.exp(2 * (fit.all.at(-1) ?? 0)) - file.tam.personVariance, fit.grid);
  console.log(fit.covariance.filter((_, k) => k % (fit.parameters.free + 1) === 0).map(Math.sqrt));
});
